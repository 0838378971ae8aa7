/**
 * Turns results of the analysis into charts in the house style, for screen and paper alike.
 */
@NullMarked
package yardstick.chart;

import org.jspecify.annotations.NullMarked;
