import Egaku

let x = arange(-5.0, 5.0, 0.1)
var figure = Figure()
figure.axes.plot(x, sigmoid(x))
figure.axes.ylim(-0.1, 1.1)
try figure.save("output/sigmoid.png")
