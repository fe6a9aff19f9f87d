"""Draws the pictures of pies and patches that are not among the reference cases, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.patches as mp
import matplotlib.pyplot as plt


def artists_pie_more():
    fig, axes = plt.subplots(2, 4, figsize=(12, 6))
    A = axes.flat
    v = [3, 5, 2, 1]; n = ["ash", "birch", "cedar", "dogwood"]
    A[0].pie([1e-3, 1, 1e-3, 0.999], labels=list("abcd"), autopct="%1.1f%%", pctdistance=0.85, labeldistance=1.2, shadow=True,
             wedgeprops={"alpha": 0.5, "edgecolor": "k", "linewidth": 4, "joinstyle": "round"})
    A[1].pie(v, labels=n, explode=[0, 0.2, 0.1, 0], shadow={"ox": -0.04, "oy": 0.03, "shade": 0.9}, autopct="%d%%")
    A[2].pie(v, labels=n, wedgeprops={"width": 0.35, "edgecolor": "w", "linewidth": 3}, textprops={"color": "C3", "fontsize": 8, "fontweight": "bold"}, autopct="%.0f", pctdistance=0.8)
    A[3].pie([0.2, 0.3, 0.1], labels=["a", "b", "c"], normalize=False, radius=1.1, rotatelabels=True, counterclock=False)
    A[4].pie(v, labels=n, hatch=["//", "o", ".", "x"], colors=["w", "lightgray"], rotatelabels=True, startangle=90, wedgeprops={"edgecolor": "k"})
    A[5].pie(v, radius=1.2, wedgeprops={"width": 0.3, "edgecolor": "w"})
    A[5].pie([1,2,3,1,2,2], radius=0.85, colors=["C4","C5","C6"], wedgeprops={"width": 0.4, "edgecolor": "w", "hatch": "-", "linestyle": "--"})
    A[6].pie(v, labels=n, labeldistance=None, shadow=True, wedgeprops={"fill": False, "linewidth": 2}); A[6].legend(loc="lower right")
    A[7].pie(v, frame=True, center=(2, 3), radius=1.5, autopct="%.2f", textprops={"rotation": 30})
    return fig


def artists_patches_more():
    fig, axes = plt.subplots(2, 3, figsize=(12, 7))
    A = axes.flat
    ax = A[0]
    for i,s in enumerate(["square", "circle", "ellipse", "larrow", "rarrow", "darrow", "round", "round4", "sawtooth", "roundtooth"]):
        ax.add_patch(mp.FancyBboxPatch((i % 4 + 0.3, i // 4 + 0.35), 0.4, 0.2, boxstyle=s + ",pad=0.1", facecolor=f"C{i}"))
    ax.add_patch(mp.FancyBboxPatch((2.4, 2.4), 0.4, 0.2, boxstyle="rarrow,pad=0.05,head_width=2,head_angle=60", hatch="//", fill=False))
    ax.add_patch(mp.FancyBboxPatch((3.4, 2.4), 0.4, 0.2, boxstyle="darrow,pad=0.05,head_width=1.2,head_angle=250", color="C1", alpha=0.4))
    ax.set(xlim=(0, 4), ylim=(0, 3))
    ax = A[1]
    ax.add_patch(mp.Rectangle((0, 0), 1, 1, fill=False, linestyle="--", linewidth=4, capstyle="round"))
    ax.add_patch(mp.Rectangle((1.5, 0), 1, 1, facecolor="C1", edgecolor="k", linestyle=":", linewidth=3, capstyle="projecting", joinstyle="bevel", angle=20))
    ax.add_patch(mp.Rectangle((3, 0), -0.4, 1, color="C2", alpha=0.3, linewidth=8, joinstyle="round"))
    ax.add_patch(mp.Polygon([[0, 1.5], [1, 2.5], [0.5, 2.5], [1.2, 1.6]], closed=False, edgecolor="C3", linewidth=5, hatch="x", hatchcolor="C0"))
    ax.add_patch(mp.Polygon([[1.5, 1.5], [2.5, 2.5], [2, 2.5], [2.7, 1.6]], closed=True, fill=False, edgecolor="C3", linewidth=5, joinstyle="round", hatch="O"))
    ax.add_patch(mp.Circle((3.5, 2), 0.6, zorder=3, clip_on=False, facecolor="C4", linestyle="-.", edgecolor="k", hatch="*", linewidth=2))
    ax.add_patch(mp.Circle((3.2, 1.6), 0.4, zorder=0, facecolor="C5"))
    ax.set(xlim=(-0.5, 3.8), ylim=(-0.5, 3))
    ax = A[2]
    for k,(a,b,w) in enumerate([(0,90,None),(10,350,0.3),(0,360,0.5),(-30,30,0.2),(200,500,None),(90,90,0.2)]):
        ax.add_patch(mp.Wedge((k%3*2+1, k//3*2+1), 0.9, a, b, width=w, facecolor=f"C{k}", edgecolor="k", linewidth=2))
    ax.set(xlim=(0,6), ylim=(0,4), aspect="equal")
    ax = A[3]
    ax.arrow(0,0,1,1,width=0.05); ax.arrow(1,0,1,0.5,width=0.1,shape="right",head_starts_at_zero=True,facecolor="C1",edgecolor="none")
    ax.arrow(0,1,0,0,width=0.1, fill=False); ax.arrow(0.5,2,1,-0.5,width=0.05,overhang=-0.5,linewidth=3,linestyle="--",color="C3")
    ax.add_patch(mp.FancyArrow(2,2,-1,0.5,width=0.03,length_includes_head=True,hatch="|", facecolor="w"))
    ax = A[4]
    ax.add_patch(mp.RegularPolygon((1,1),5,radius=0.8,orientation=0.3,hatch="..",facecolor="none",edgecolor="C6"))
    ax.add_patch(mp.RegularPolygon((3,1),3,radius=0.8,linewidth=6,edgecolor="C0",facecolor="C8",joinstyle="bevel"))
    ax.add_patch(mp.Ellipse((1,3),1.5,0.5,angle=45,fill=False,linestyle="--",linewidth=2))
    ax.add_patch(mp.PathPatch(matplotlib.path.Path([[2.2,2.2],[3,4],[3.5,2],[3.8,3.5],[2.2,2.2]],[1,4,4,4,79]),facecolor="C7",linewidth=3,edgecolor="k"))
    ax.set(xlim=(0,4), ylim=(0,4))
    ax = A[5]
    ax.add_patch(mp.Rectangle((1, 1), 9, 50, facecolor="C0", edgecolor="k")); ax.add_patch(mp.Circle((20,200),15,facecolor="C1"))
    ax.add_patch(mp.Wedge((50,30),40,20,200,facecolor="C2",width=10)); ax.add_patch(mp.Polygon([[2,100],[10,900],[80,500]],facecolor="C3", alpha=0.5, hatch="/"))
    ax.add_patch(mp.FancyBboxPatch((2,2),5,5,boxstyle="round,pad=1",facecolor="w"))
    ax.set(xscale="log", yscale="log", xlim=(0.5,100), ylim=(0.5,1000))
    return fig


for draw in [artists_pie_more, artists_patches_more]:
    draw().savefig(Path(__file__).with_name(draw.__name__ + ".png"))
