/**
 * Screen: a workbook becomes values, after one review.
 */
@NullMarked
package yardstick.ui.importing;

import org.jspecify.annotations.NullMarked;
