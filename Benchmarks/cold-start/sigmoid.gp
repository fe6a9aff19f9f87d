set terminal pngcairo size 640,480
set output "gnuplot.png"
set xrange [-5:4.9]
set yrange [-0.1:1.1]
set samples 100
plot 1/(1+exp(-x)) notitle
