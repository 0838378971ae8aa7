package yardstick.chart;

/** A plot of rows that knows how high it must be so that no word of them is cut. */
interface TallPlot {
    double height(double width);
}
