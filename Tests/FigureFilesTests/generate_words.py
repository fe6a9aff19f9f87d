# Prints MatplotlibWords.swift: what matplotlib and NumPy call things, by the place in a figure file where their words
# may be written. Run with matplotlib 3.11.2.
import textwrap
import numpy as np
import matplotlib.ticker, matplotlib.dates, matplotlib.scale, matplotlib.markers
import inspect, matplotlib as mpl, subprocess, re
mpl.use("agg")
import matplotlib.pyplot as plt, matplotlib.artist as A
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.legend import Legend
from matplotlib import lines, patches, collections, text, image, table, quiver, spines
from matplotlib.colorbar import Colorbar
def props(c):
    i=A.ArtistInspector(c)
    out=set(i.get_setters())
    for k,v in i.aliasd.items(): out|=set(v)
    return out
def params(f): return {p for p in inspect.signature(f).parameters if p not in("self","args","kwargs")}
L=props(lines.Line2D);P=props(patches.Patch);T=props(text.Text);LC=props(collections.LineCollection);PC=props(collections.PolyCollection);SC=props(collections.PathCollection);IM=props(image.AxesImage);QM=props(collections.QuadMesh)
def ax(n): return params(getattr(Axes,n))
m={"annotate":params(text.Annotation.__init__)|T,"annulus":props(patches.Annulus)|params(patches.Annulus),"arc":props(patches.Arc)|params(patches.Arc),"arrow":ax("arrow")|params(patches.FancyArrow)|P,
"fancyarrow":params(patches.FancyArrowPatch)|props(patches.FancyArrowPatch),"fancybboxpatch":params(patches.FancyBboxPatch)|props(patches.FancyBboxPatch)}
for n,c in dict(circle=patches.Circle,ellipse=patches.Ellipse,pathpatch=patches.PathPatch,polygon=patches.Polygon,rectangle=patches.Rectangle,regularpolygon=patches.RegularPolygon,wedge=patches.Wedge).items(): m[n]=params(c)|props(c)
for n,e in dict(axhline=L,axvline=L,axline=L,axhspan=P,axvspan=P,bar=P,barh=P,boxplot=set(),broken_barh=PC,contour=set(),contourf=set(),ecdf=L,errorbar=L,eventplot=LC,fill=P,fill_between=PC,fill_betweenx=PC,hexbin=PC,hist=P,hlines=LC,vlines=LC,imshow=IM,matshow=IM,pcolor=PC,pcolormesh=QM,pie=set(),plot=L,quiver=PC,quiverkey=set(),scatter=SC,spy=L|IM,stackplot=PC,stairs=P,stem=set(),step=L,table=props(table.Table),text=T,violinplot=set()).items(): m[n]=ax(n)|e
m["contour"]|={"levels","X","Y","Z","corner_mask","colors","alpha","cmap","norm","vmin","vmax","colorizer","origin","extent","locator","extend","xunits","yunits","antialiased","nchunk","linewidths","linestyles","negative_linestyles","hatches","algorithm","clip_path"}
m["contourf"]|=m["contour"]
m["quiver"]|={"X","Y","U","V","C","angles","pivot","scale","scale_units","units","width","headwidth","headlength","headaxislength","minshaft","minlength","color"}
m["quiverkey"]|={"X","Y","U","label","angle","coordinates","color","labelsep","labelcolor","labelpos","zorder","fontproperties"}
m["axes"]=props(Axes)|{n[4:] for n in dir(Axes) if n.startswith("set_")}|{n for n in dir(Axes) if not n.startswith("_") and callable(getattr(Axes,n))}
m["figure"]=props(Figure)|params(Figure.__init__)|params(plt.figure)|params(plt.subplots)|{n for n in dir(Figure) if not n.startswith("_") and callable(getattr(Figure,n))}|{n for n in dir(plt) if not n.startswith("_") and inspect.isfunction(getattr(plt,n)) and getattr(plt,n).__module__=="matplotlib.pyplot"}
m["legend"]=params(Legend.__init__)|props(Legend)
m["colorbar"]=params(Colorbar.__init__)|params(Figure.colorbar)|{"fraction","shrink","aspect","pad","anchor","panchor","spacing","ticks","format","drawedges","label","boundaries","values","location","orientation","extend","extendfrac","extendrect"}
m["tick_params"]={"axis","which","reset","direction","length","width","color","pad","labelsize","labelcolor","labelfontfamily","colors","zorder","bottom","top","left","right","labelbottom","labeltop","labelleft","labelright","labelrotation","labelrotation_mode","grid_color","grid_alpha","grid_linewidth","grid_linestyle"}
m["grid"]={"visible","which","axis"}|L
m["title"]=m["xlabel"]=m["ylabel"]=m["suptitle"]=T|{"label","loc","pad","y","fontdict","labelpad","t"}
m["subplots"]=params(plt.subplots)|params(mpl.gridspec.GridSpec)
m["subplots_adjust"]=params(Figure.subplots_adjust)
m["savefig"]={"transparent","dpi","format","metadata","bbox_inches","pad_inches","facecolor","edgecolor","backend","orientation","papertype","bbox_extra_artists","pil_kwargs","fname"}
m["bar_label"]=ax("bar_label")|T
m["clabel"]=ax("clabel")|{"levels","fontsize","colors","inline","inline_spacing","fmt","manual","rightside_up","use_clabeltext","zorder"}
m["xticks"]={"ticks","labels","minor"}|T
m["ticklabel_format"]=params(Axes.ticklabel_format)
m["spines"]=props(spines.Spine)
m["inset_axes"]=ax("inset_axes")|{"facecolor"}
m["layout"]={"engine","w_pad","h_pad","wspace","hspace","rect","pad","compress"}
m["xscale"]={"value","base","subs","nonpositive","linthresh","linscale","functions","one_half","use_overline","linear_width","basex"}

def block(words):
    return "\n".join("      " + l for l in textwrap.wrap(" ".join(sorted(words)), 108, break_on_hyphens=False))
tickers = [getattr(mod, n) for mod in (matplotlib.ticker, matplotlib.dates) for n in dir(mod)]
names = lambda end: {c.__name__ for c in tickers if inspect.isclass(c) and c.__name__.endswith(end)}
m["draw"] = {n for n in dir(Axes) if not n.startswith("_") and callable(getattr(Axes, n))} | {
    n for n in dir(patches) if inspect.isclass(getattr(patches, n)) and not n.startswith("_")}
m["style"] = set(mpl.rcParams)
m["locator"], m["formatter"] = names("Locator"), names("Formatter") | {"LogFormatterMathtext"}
m["scale"] = set(mpl.scale.get_scale_names())
m["cmap"] = set(mpl.colormaps)
m["norm"] = {n for n in dir(mpl.colors) if n.endswith("Norm")} | {"Normalize"}
m["numpy"] = {n for n in dir(np) if not n.startswith("_")}
print("// Printed by generate_words.py.\n")
print("/// The words of matplotlib 3.11.2 and of NumPy by where they may be written in a figure file.")
print("enum MatplotlibWords {\n  static let table: [(place: String, words: String)] = [")
for k, v in m.items():
    print('    (\n      "%s",\n      """\n%s\n      """\n    ),' % (k, block(v)))
print("  ]\n}")
