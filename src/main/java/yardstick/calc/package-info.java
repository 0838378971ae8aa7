/**
 * Pure answers from a plan: completion, path, gap, months ahead, status, each with the trail that leads to it.
 */
@NullMarked
package yardstick.calc;

import org.jspecify.annotations.NullMarked;
