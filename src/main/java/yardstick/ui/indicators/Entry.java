package yardstick.ui.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.TextReader;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;
import yardstick.text.Numbers;
import yardstick.ui.forms.PeriodInput;
import yardstick.ui.forms.TargetInput;
import yardstick.ui.forms.ValueInput;
import yardstick.work.Outcome;

/**
 * Puts a typed text into an indicator of a plan. Nothing typed takes away what stands there.
 *
 * @param texts reads targets
 * @param asOf the day the versions in force are those of
 */
record Entry(Plan plan, TextReader texts, LocalDate asOf, Instant now) {
    private static final List<String> DASHES = List.of("-", "—", "——", "–", "－", "/", "无");

    /** The indicator with the value in it, or why the text cannot be taken. */
    Outcome<Indicator> put(Indicator into, ValueColumn column, String text) {
        Period period = column.period();
        return switch (column.layer()) {
            case BASE_PERIOD -> basePeriod(into, text);
            case BASELINE -> baseline(into, text);
            case TARGET -> target(into, period, text);
            case ACTUAL -> period == null ? Outcome.refused("VALUE_EMPTY") : actual(into, period, text);
        };
    }

    private static Indicator with(Indicator into, @Nullable Baseline baseline) {
        return into.with(baseline, into.targets(), into.actuals());
    }

    private Outcome<Indicator> basePeriod(Indicator into, String text) {
        Baseline old = into.baseline();
        if (old == null) {
            return text.isEmpty() ? Outcome.done(into) : Outcome.refused("BASELINE_FIRST");
        }
        if (text.isEmpty()) {
            return Outcome.done(with(
                    into, new Baseline(null, PeriodOrigin.PRINTED, old.value(), old.text(), old.source())));
        }
        return PeriodInput.readAny(text)
                .map(period -> with(
                        into, new Baseline(period, PeriodOrigin.PRINTED, old.value(), old.text(), old.source())));
    }

    private Outcome<Indicator> baseline(Indicator into, String text) {
        if (text.isEmpty()) {
            return Outcome.done(with(into, null));
        }
        Baseline old = into.baseline();
        Period period = old == null ? usualPeriod() : old.period();
        PeriodOrigin origin = old == null ? PeriodOrigin.INHERITED : old.periodOrigin();
        Source source = Source.typed(text, now);
        if (DASHES.contains(text)) {
            return Outcome.done(with(into, new Baseline(period, origin, null, text, source)));
        }
        return new ValueInput(into.measure())
                .read(text)
                .map(read -> with(into, new Baseline(period, origin, read.value(), text, source)));
    }

    /** The period most baselines of the plan have. */
    private @Nullable Period usualPeriod() {
        List<Period> periods = plan.indicators().stream()
                .flatMap(indicator -> Optional.ofNullable(indicator.baseline()).stream())
                .flatMap(baseline -> Optional.ofNullable(baseline.period()).stream())
                .toList();
        return periods.stream()
                .max(Comparator.comparingLong(period -> periods.stream().filter(period::equals).count()))
                .orElse(null);
    }

    private Outcome<Indicator> target(Indicator into, @Nullable Period period, String text) {
        Optional<Target> old = new TargetsInForce(plan)
                .at(into, asOf).stream()
                        .filter(target -> period == null ? target.period() == null : period.equals(target.period()))
                        .findFirst();
        Predicate<Target> same = target -> old.filter(target::equals).isPresent();
        if (text.isEmpty()) {
            return Outcome.done(into.with(
                    into.baseline(), into.targets().stream().filter(same.negate()).toList(), into.actuals()));
        }
        Outcome<Target.Aim> aim = DASHES.contains(text)
                ? Outcome.done(new Target.Aim(yardstick.model.Comparator.NONE, null, null, text))
                : new TargetInput(texts, into.measure()).read(text);
        return aim.map(read -> {
            Target typed = new Target(
                    period,
                    old.map(Target::periodOrigin).orElse(PeriodOrigin.PRINTED),
                    old.map(Target::version).orElse(1),
                    read,
                    old.map(Target::terms).orElse(Target.Terms.PLAIN),
                    Source.typed(text, now));
            return into.with(into.baseline(), replaced(into.targets(), same, typed), into.actuals());
        });
    }

    private Outcome<Indicator> actual(Indicator into, Period period, String text) {
        Predicate<Actual> same = actual -> actual.district().isEmpty() && actual.period().equals(period);
        if (text.isEmpty()) {
            return Outcome.done(into.with(
                    into.baseline(), into.targets(), into.actuals().stream().filter(same.negate()).toList()));
        }
        if (DASHES.contains(text) || text.equals(Numbers.MISSING)) {
            return Outcome.refused("ACTUAL_DASH");
        }
        Optional<Actual> old = into.actuals().stream().filter(same).findFirst();
        return new ValueInput(into.measure()).read(text).map(read -> {
            Actual typed = new Actual(
                    period,
                    "",
                    read,
                    old.map(Actual::status).orElse(ActualStatus.FINAL),
                    Origin.ENTERED,
                    old.map(Actual::evidence).orElse(Actual.Evidence.NONE),
                    Source.typed(text, now));
            return into.with(into.baseline(), into.targets(), replaced(into.actuals(), same, typed));
        });
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> same, T typed) {
        List<T> now = new ArrayList<>(all);
        for (int i = 0; i < now.size(); i++) {
            if (same.test(now.get(i))) {
                now.set(i, typed);
                return now;
            }
        }
        now.add(typed);
        return now;
    }
}
