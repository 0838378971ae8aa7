package yardstick.ui.indicator;

import yardstick.model.Actual;

/**
 * One reported value in the list of actuals.
 *
 * @param value with its comparator, without the unit
 * @param place sheet and cell, or by hand
 * @param source file · sheet · cell, or by hand
 */
record ActualRow(Actual actual, String period, String value, String status, String place, String source) {}
