package yardstick.ui.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.calc.Status;
import yardstick.model.Actual;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Trace;
import yardstick.ui.forms.FreshId;

/**
 * What is said of an indicator that lags.
 *
 * @param all the newest first
 * @param asked whether it lags and nothing is said of the value it is judged by
 */
record Explanations(List<Explanation> all, boolean lags, boolean asked) {
    Explanations {
        all = List.copyOf(all);
    }

    static Explanations of(Gap gap, GapTable table) {
        List<Explanation> all =
                Explanation.of(table.plan(), gap.indicator().id()).reversed();
        boolean lags = gap.status() == Status.BEHIND || gap.status() == Status.MISSED;
        return new Explanations(all, lags, lags && all.stream().noneMatch(each -> isOfNow(each.about(), gap)));
    }

    private static boolean isOfNow(Explanation.About about, Gap gap) {
        Period judged = period(gap);
        LocalDate until = gap.basis().judgedAt();
        return Objects.equals(about.period(), judged)
                || about.asOf() != null && until != null && !about.asOf().isBefore(until);
    }

    private static @Nullable Period period(Gap gap) {
        Actual actual = gap.basis().actual();
        return actual == null ? null : actual.period();
    }

    /** An empty one about the value that is judged now. */
    static Explanation fresh(Plan plan, Gap gap, LocalDate asOf) {
        List<Explanation> all = plan.all(Explanation.class);
        return new Explanation(
                new FreshId("x").after(all.stream().map(Explanation::id).toList()),
                all.isEmpty() ? 1 : all.getLast().position() + 1,
                new Explanation.About(gap.indicator().id(), period(gap), asOf),
                "",
                "",
                Explanation.Owner.NOBODY,
                Due.NONE,
                Progress.OPEN,
                Trace.NONE);
    }
}
