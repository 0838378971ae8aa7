/**
 * Screen: the money of a plan, planned and spent.
 */
@NullMarked
package yardstick.ui.funds;

import org.jspecify.annotations.NullMarked;
