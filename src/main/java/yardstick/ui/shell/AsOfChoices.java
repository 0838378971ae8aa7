package yardstick.ui.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The days an office judges at: today, and the ends of the quarters and years behind it. */
record AsOfChoices(LocalDate today) {
    private static final int QUARTERS = 3;
    private static final int YEARS = 2;

    /** @param quarter 1 to 4, 0 for today; the end of quarter 4 is the end of the year */
    record Choice(LocalDate day, int quarter) {}

    /** Newest first, each day once. */
    List<Choice> all() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(today, 0));
        YearMonth end = lastQuarterEnd();
        int quarters = 0;
        int years = 0;
        while (years < YEARS) {
            boolean yearEnd = end.getMonthValue() == 12;
            if (yearEnd || quarters < QUARTERS) {
                choices.add(new Choice(end.atEndOfMonth(), end.getMonthValue() / 3));
            }
            quarters++;
            years += yearEnd ? 1 : 0;
            end = end.minusMonths(3);
        }
        return choices;
    }

    private YearMonth lastQuarterEnd() {
        YearMonth month = YearMonth.from(today);
        return month.minusMonths((month.getMonthValue() - 1) % 3 + 1);
    }
}
