/**
 * Screen: a plan begun from nothing or as a copy of an earlier one.
 */
@NullMarked
package yardstick.ui.create;

import org.jspecify.annotations.NullMarked;
