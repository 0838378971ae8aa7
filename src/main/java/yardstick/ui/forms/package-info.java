/**
 * Reading and editing one record at a time: what it says, a form in its place, and the list it stands in.
 */
@NullMarked
package yardstick.ui.forms;

import org.jspecify.annotations.NullMarked;
