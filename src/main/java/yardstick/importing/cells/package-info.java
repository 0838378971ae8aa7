/**
 * From the text of one cell to a number with comparator and unit, to a period or to a unit.
 */
@NullMarked
package yardstick.importing.cells;

import org.jspecify.annotations.NullMarked;
