package yardstick.ui.indicator;

import yardstick.model.Actual;

/**
 * One reported value in the list of actuals.
 *
 * @param value with its comparator, without the unit
 * @param source file · sheet · cell, or by hand
 */
record ActualRow(Actual actual, String period, String value, String status, String source) {}
