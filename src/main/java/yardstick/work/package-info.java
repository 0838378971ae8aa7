/**
 * The contract of every job: progress, cancellation, and an outcome that is either a value or a refusal.
 */
@NullMarked
package yardstick.work;

import org.jspecify.annotations.NullMarked;
