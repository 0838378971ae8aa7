/**
 * Pure answers from a plan: completion, path, gap, months ahead, status, each with the trail that leads to it.
 *
 * <p>Amounts and shares are exact; they are rounded to 34 digits only on their way out and borders are compared before
 * that. Growth rates are taken in floating point and marked approximate. Time is counted in whole months between the
 * last days of periods, so that one of three years is a third whatever its days.
 */
@NullMarked
package yardstick.calc;

import org.jspecify.annotations.NullMarked;
