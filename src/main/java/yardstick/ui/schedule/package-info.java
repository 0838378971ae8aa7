/**
 * Screen: the stages of a plan and what is to be done in each.
 */
@NullMarked
package yardstick.ui.schedule;

import org.jspecify.annotations.NullMarked;
