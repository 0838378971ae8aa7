/**
 * Screen: one indicator with its chart and the arithmetic behind every number.
 */
@NullMarked
package yardstick.ui.indicator;

import org.jspecify.annotations.NullMarked;
