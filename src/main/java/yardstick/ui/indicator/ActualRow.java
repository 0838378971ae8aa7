package yardstick.ui.indicator;

import yardstick.model.Actual;

/**
 * One reported value in the list of actuals.
 *
 * @param value with its comparator, without the unit
 * @param place sheet and cell, or by hand
 * @param source file · sheet · cell, or by hand
 * @param evidence who told it, by which paper, and the note
 */
record ActualRow(
        Actual actual, String period, String value, String status, String place, String source, String evidence) {}
