/**
 * What the window remembers between two starts, and where the program keeps its files.
 */
@NullMarked
package yardstick.settings;

import org.jspecify.annotations.NullMarked;
