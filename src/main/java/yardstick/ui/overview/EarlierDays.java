package yardstick.ui.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The days before the as-of day that an office compares with: ends of quarters. */
record EarlierDays(LocalDate asOf) {
    private static final int MOST = 8;

    /** The last end of a quarter before the as-of day. */
    LocalDate usual() {
        YearMonth month = YearMonth.from(asOf);
        return month.minusMonths((month.getMonthValue() - 1) % 3 + 1).atEndOfMonth();
    }

    /** Two years of them, the newest first. */
    List<LocalDate> all() {
        return Stream.iterate(YearMonth.from(usual()), end -> end.minusMonths(3))
                .limit(MOST)
                .map(YearMonth::atEndOfMonth)
                .toList();
    }
}
