/**
 * Plans in and out: bundles, and the way from an accepted draft to a change.
 */
@NullMarked
package yardstick.exchange;

import org.jspecify.annotations.NullMarked;
