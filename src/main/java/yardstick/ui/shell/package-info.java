/**
 * The window: navigation, status line, notices, failure dialog.
 */
@NullMarked
package yardstick.ui.shell;

import org.jspecify.annotations.NullMarked;
