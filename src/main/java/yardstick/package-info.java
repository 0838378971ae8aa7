/**
 * The program: {@link yardstick.Main} chooses window or command line, the workbench wires every object once.
 */
@NullMarked
package yardstick;

import org.jspecify.annotations.NullMarked;
