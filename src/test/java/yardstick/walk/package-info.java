/**
 * Walks every screen of the window in both languages and themes, takes its picture and looks for what must never be.
 */
@NullMarked
package yardstick.walk;

import org.jspecify.annotations.NullMarked;
