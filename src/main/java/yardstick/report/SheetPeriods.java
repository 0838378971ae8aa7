package yardstick.report;

import yardstick.model.Period;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** Periods as a column of an office's workbook is headed: 2025年, 2025年上半年, 2025年1—9月. */
final class SheetPeriods {
    private final Words words;
    private final PeriodText other;

    SheetPeriods(Words words) {
        this.words = words;
        this.other = new PeriodText(words);
    }

    String of(Period period) {
        return switch (period) {
            case Period.Year(int year) -> words.get("report.sheet.year", Integer.toString(year));
            case Period.Half(int year, int half) -> words.get("report.sheet.half" + half, Integer.toString(year));
            case Period.Quarter(int year, int quarter) ->
                words.get("report.sheet.quarter", Integer.toString(year), Integer.toString(quarter));
            case Period.Years years -> words.get("report.sheet.years", other.of(years));
            default -> other.of(period);
        };
    }
}
