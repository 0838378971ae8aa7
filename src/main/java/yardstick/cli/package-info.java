/**
 * The command line: one class per command, no logic of its own.
 */
@NullMarked
package yardstick.cli;

import org.jspecify.annotations.NullMarked;
