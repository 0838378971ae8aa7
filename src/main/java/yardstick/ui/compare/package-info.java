/** Screen: one measure in several plans, in one unit. */
@NullMarked
package yardstick.ui.compare;

import org.jspecify.annotations.NullMarked;
