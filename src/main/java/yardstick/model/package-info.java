/**
 * The office's words as immutable records: plans, indicators, baselines, targets, actuals, units and periods.
 *
 * <p>Nothing here reads, stores, computes a status or speaks a language. Amounts are {@link java.math.BigDecimal}; the
 * text that was printed stands beside every value read from it.
 */
@NullMarked
package yardstick.model;

import org.jspecify.annotations.NullMarked;
