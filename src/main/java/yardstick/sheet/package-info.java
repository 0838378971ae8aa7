/**
 * Opens foreign spreadsheets and yields their cells, nothing rounded. The only place that reads foreign files.
 */
@NullMarked
package yardstick.sheet;

import org.jspecify.annotations.NullMarked;
