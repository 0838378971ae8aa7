/**
 * From cells to a draft of indicators with findings. Saves nothing.
 */
@NullMarked
package yardstick.importing;

import org.jspecify.annotations.NullMarked;
