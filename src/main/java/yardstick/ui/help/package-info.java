/**
 * Screen: the user manual.
 */
@NullMarked
package yardstick.ui.help;

import org.jspecify.annotations.NullMarked;
