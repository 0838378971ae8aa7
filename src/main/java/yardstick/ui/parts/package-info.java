/**
 * What the screens share: controls, icons, the chart view and the small interfaces to the window around them.
 */
@NullMarked
package yardstick.ui.parts;

import org.jspecify.annotations.NullMarked;
