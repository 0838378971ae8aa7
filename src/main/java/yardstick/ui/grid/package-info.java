/**
 * A table to type in: blocks of cells, the clipboard, frozen columns. It knows nothing of what stands in it.
 */
@NullMarked
package yardstick.ui.grid;

import org.jspecify.annotations.NullMarked;
