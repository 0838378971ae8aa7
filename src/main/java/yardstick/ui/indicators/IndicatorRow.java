package yardstick.ui.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.calc.PathPoint;
import yardstick.calc.Status;
import yardstick.model.Attribute;

/**
 * One line of the table, in words and ready to be shown.
 *
 * @param position in the document, from 1
 * @param values baseline, targets and actuals
 * @param result blank for an indicator with targets
 * @param searchable everything the find field looks at, folded by {@link yardstick.text.Folding}
 */
record IndicatorRow(
        String id,
        int position,
        Group group,
        Naming naming,
        ValueCells values,
        Verdict verdict,
        Lead lead,
        Progress progress,
        Result result,
        String searchable) {

    /** @param bond null where the document prints none */
    record Naming(String category, String title, String unit, String attribute, @Nullable Attribute bond) {}

    /** @param note why it is not judged, else by which value and day */
    record Verdict(Status status, String word, String note) {}

    /**
     * How far it is before or behind the plan.
     *
     * @param points null where nobody can tell
     * @param path the plan's own points
     * @param measured what was measured
     */
    record Lead(@Nullable BigDecimal points, Shown text, List<PathPoint> path, List<PathPoint> measured) {}

    /** How far it is of its target, of the way to it, and of its time; each a percentage or why nobody can tell. */
    record Progress(Shown attainment, Shown completion, Shown share) {}

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
}
