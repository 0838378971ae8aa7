/**
 * Screen: the indicators of a plan with their status.
 */
@NullMarked
package yardstick.ui.indicators;

import org.jspecify.annotations.NullMarked;
