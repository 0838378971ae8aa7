package yardstick.chart;

import java.time.LocalDate;
import java.time.Year;

/**
 * Whole calendar years laid out from left to right.
 *
 * @param first year
 * @param last year, included
 * @param left where the first year begins
 * @param width of all years together
 */
record TimeBand(int first, int last, double left, double width) {
    private static final double LEAST_QUARTER = 30;

    /** Where a day begins. Every year is as wide as any other. */
    double x(LocalDate day) {
        int year = day.getYear();
        double part = (day.getDayOfYear() - 1) / (double) Year.of(year).length();
        return left + (year - first + part) * yearWidth();
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    double yearWidth() {
        return width / (last - first + 1);
    }

    double right() {
        return left + width;
    }

    boolean hasQuarters() {
        return yearWidth() / 4 >= LEAST_QUARTER;
    }

    boolean holds(LocalDate day) {
        return day.getYear() >= first && day.getYear() <= last;
    }
}
