package yardstick.ui.indicator;

/**
 * One printed promise.
 *
 * @param value with its comparator, without the unit
 * @param printed the words of the document
 * @param note why there is no value, or that the period is a judgement; empty for nothing to tell
 */
record TargetRow(String period, String value, String printed, String note, String source) {}
