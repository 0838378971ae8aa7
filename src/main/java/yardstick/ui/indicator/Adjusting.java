package yardstick.ui.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Target;
import yardstick.model.Trace;
import yardstick.ui.forms.FreshId;
import yardstick.work.Outcome;

/**
 * A paper that sets targets of one indicator anew, as it is typed.
 *
 * @param values only of the periods for which something was typed
 */
record Adjusting(String number, @Nullable LocalDate day, String reason, List<Value> values) {
    static final Adjusting EMPTY = new Adjusting("", null, "", List.of());

    /** @param period null for the target without a date */
    record Value(@Nullable Period period, Target.Aim aim) {}

    Adjusting {
        values = List.copyOf(values);
    }

    Optional<Target.Aim> aimOf(@Nullable Period period) {
        return values.stream()
                .filter(each -> Objects.equals(each.period(), period))
                .map(Value::aim)
                .findFirst();
    }

    /**
     * A paper of that number and day that the plan knows already adjusts one more indicator.
     *
     * @return refused with ADJUST_NOTHING where no value differs from the one that stands
     */
    Outcome<Change> change(Plan plan, String indicatorId) {
        List<Change.Adjustment> wanted = plan.indicator(indicatorId).stream()
                .flatMap(indicator -> values.stream().filter(each -> isOther(indicator, each)))
                .map(each -> new Change.Adjustment(indicatorId, each.period(), each.aim(), null, "", null))
                .toList();
        return wanted.isEmpty()
                ? Outcome.refused("ADJUST_NOTHING")
                : Outcome.done(new Change.AdjustTargets(plan.id(), paper(plan), wanted));
    }

    private static boolean isOther(Indicator indicator, Value typed) {
        return TargetRows.newest(indicator).stream()
                .filter(target -> Objects.equals(target.period(), typed.period()))
                .noneMatch(target -> isSame(target.aim(), typed.aim()));
    }

    private static boolean isSame(Target.Aim one, Target.Aim other) {
        boolean words = one.value() == null && other.value() == null;
        return one.comparator() == other.comparator()
                && (words ? one.text().equals(other.text()) : isEqual(one, other));
    }

    private static boolean isEqual(Target.Aim one, Target.Aim other) {
        return one.value() != null
                && other.value() != null
                && one.value().compareTo(other.value()) == 0
                && (one.upper() == null || other.upper() == null
                        ? one.upper() == other.upper()
                        : one.upper().compareTo(other.upper()) == 0);
    }

    private Revision paper(Plan plan) {
        List<Revision> known = plan.all(Revision.class);
        return known.stream()
                .filter(each -> each.number().equals(number) && Objects.equals(each.day(), day))
                .findFirst()
                .map(each -> new Revision(
                        each.id(),
                        each.position(),
                        day,
                        number,
                        reason.isEmpty() ? each.reason() : reason,
                        List.of(),
                        each.trace()))
                .orElseGet(() -> new Revision(
                        new FreshId("v").after(known.stream().map(Revision::id).toList()),
                        known.isEmpty() ? 1 : known.getLast().position() + 1,
                        day,
                        number,
                        reason,
                        List.of(),
                        Trace.NONE));
    }
}
