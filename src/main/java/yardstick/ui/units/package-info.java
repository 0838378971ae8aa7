/**
 * Screen: who answers for what, and the leading group.
 */
@NullMarked
package yardstick.ui.units;

import org.jspecify.annotations.NullMarked;
