/**
 * A report as sealed blocks, written as pages, pictures and workbooks. The only writing of foreign files.
 */
@NullMarked
package yardstick.report;

import org.jspecify.annotations.NullMarked;
