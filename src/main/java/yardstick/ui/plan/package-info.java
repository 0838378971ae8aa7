/**
 * Screen: what a plan says beside its indicators, tasks, units, money and schedule.
 */
@NullMarked
package yardstick.ui.plan;

import org.jspecify.annotations.NullMarked;
