/**
 * The one door for writes: applies, undoes and redoes changes, each in one transaction with one journal row.
 */
@NullMarked
package yardstick.change;

import org.jspecify.annotations.NullMarked;
