/**
 * Finds the tables of a sheet and reads their heads and rows.
 */
@NullMarked
package yardstick.importing.tables;

import org.jspecify.annotations.NullMarked;
