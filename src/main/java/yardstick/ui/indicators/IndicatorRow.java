package yardstick.ui.indicators;

import java.util.Map;
import yardstick.calc.Status;

/**
 * One line of the table, in words and ready to be shown.
 *
 * @param position in the document, from 1
 * @param result blank for an indicator with targets
 * @param years by year; a year without target and actual is not a key
 * @param searchable everything the find field looks at, folded by {@link yardstick.text.Folding}
 */
record IndicatorRow(
        String id,
        int position,
        Group group,
        Naming naming,
        Shown baseline,
        Map<Integer, Year> years,
        Shown target,
        Rates rates,
        Verdict verdict,
        Result result,
        String searchable) {

    record Naming(String category, String title, String unit, String attribute) {}

    /** What was promised for a year and what came of it. */
    record Year(Shown target, Shown actual) {
        static final Year EMPTY = new Year(Shown.BLANK, Shown.BLANK);
    }

    /** Fractions as percent. */
    record Rates(Shown attainment, Shown completion, Shown share) {}

    /** @param note why it is not judged, else by which value and day */
    record Verdict(Status status, String word, String note) {}

    /** What a plan only reports: when, how much, and the very words. */
    record Result(Shown period, Shown text, Shown quote) {
        static final Result NONE = new Result(Shown.BLANK, Shown.BLANK, Shown.BLANK);

        /** Letters of the words beside the period. */
        private static final int MOST = 6;

        Shown both() {
            String words = Shown.shortened(text.text(), MOST, "").text();
            return new Shown((period.text() + "  " + words).strip(), text.note());
        }
    }

    IndicatorRow {
        years = Map.copyOf(years);
    }

    Year year(int year) {
        return years.getOrDefault(year, Year.EMPTY);
    }
}
