/**
 * Screen: what a plan sets units to do, and how far it is.
 */
@NullMarked
package yardstick.ui.tasks;

import org.jspecify.annotations.NullMarked;
