/**
 * What the numbers of a draft say against each other, against their names and against sense.
 */
@NullMarked
package yardstick.importing.checks;

import org.jspecify.annotations.NullMarked;
