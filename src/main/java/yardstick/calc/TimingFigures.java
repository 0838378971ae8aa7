package yardstick.calc;

import static yardstick.calc.Situation.Need.ACTUAL;
import static yardstick.calc.Situation.Need.BASELINE;
import static yardstick.calc.Situation.Need.DUE_DAY;
import static yardstick.calc.Situation.Need.START_DAY;
import static yardstick.calc.Situation.Need.TARGET;
import static yardstick.calc.Situation.Need.WHOLE_YEAR;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import yardstick.model.Target;

/** How far it should be: time share, the plan's own target for the day, the gap to it, months ahead or behind. */
final class TimingFigures {
    private final Situation s;
    private final PlanPath path;
    private final TimeShare share;

    TimingFigures(Situation s, PlanPath path, TimeShare share) {
        this.s = s;
        this.path = path;
        this.share = share;
    }

    Figures.Timing note(Trail trail) {
        Answer part = trail.note("share", share.formula(), share.inputs(), share.share().answer());
        Answer onPath = path();
        Trail.Inputs printed = s.inputs("t");
        s.printedNow().ifPresent(target -> printed.value("T_t", onPath.orNull(), target.source()));
        trail.note("path", "T_t", printed, onPath);
        Answer gap = noteGap(trail, onPath);
        Answer months = trail.note("months", "t(y) − t", s.inputs("y t"), months());
        Trail.Inputs ends = s.inputs("T b");
        if (s.missing(TARGET, START_DAY, DUE_DAY).isEmpty()) {
            ends.count("n", Situation.months(s.t0(), s.due()));
        }
        Answer planned = trail.note("plannedGrowth", Growth.FROM_BASELINE, ends, plannedGrowth());
        return new Figures.Timing(part, share.origin(), onPath, gap, months, planned);
    }

    private Answer path() {
        Optional<Reason> missing = s.missing(TARGET, ACTUAL, WHOLE_YEAR);
        if (missing.isPresent()) {
            return Answer.none(missing.get());
        }
        return s.printedNow()
                .map(target -> s.demand(target).isRange()
                        ? Answer.none(Reason.RANGE_TARGET)
                        : Answer.exact(Objects.requireNonNull(target.value())))
                .orElseGet(() -> Answer.none(Reason.NO_TARGET_FOR_PERIOD));
    }

    private Answer noteGap(Trail trail, Answer onPath) {
        Target target = s.missing(TARGET).isEmpty() ? s.printedNow().orElse(null) : null;
        if (target == null) {
            return trail.note("gapToPath", "T_t − y", s.inputs("y"), onPath);
        }
        Demand demand = s.demand(target);
        Trail.Inputs inputs = new Trail.Inputs().value("T_t", demand.value(), target.source());
        if (demand.isRange()) {
            inputs.value("T_u", demand.upper(), target.source());
        }
        Answer gap = Answer.exact(demand.gap(s.y()));
        return trail.note("gapToPath", demand.gapFormula("T_t"), s.put(inputs, "y"), gap);
    }

    private Answer months() {
        Optional<Reason> missing = s.missing(TARGET, BASELINE, ACTUAL, WHOLE_YEAR, START_DAY, DUE_DAY);
        if (missing.isPresent()) {
            return Answer.none(missing.get());
        }
        if (s.manner().judging() != Manner.Judging.PATH) {
            return Answer.none(Reason.KIND_HAS_NO_COMPLETION);
        }
        if (s.demand().isRange()) {
            return Answer.none(Reason.RANGE_TARGET);
        }
        if (s.isTargetBehind()) {
            return Answer.none(Reason.TARGET_BEHIND_BASELINE);
        }
        if (!s.t().isAfter(s.t0()) || !path.covers(s.t())) {
            return Answer.none(Reason.OUTSIDE_PERIOD);
        }
        if (s.b().compareTo(s.target()) == 0) {
            return Answer.none(Reason.BASELINE_EQUALS_TARGET);
        }
        return path.monthsTo(s.y(), s.t()).answer();
    }

    private Answer plannedGrowth() {
        Optional<Reason> missing = s.missing(TARGET);
        if (missing.isPresent()) {
            return Answer.none(missing.get());
        }
        if (!s.manner().growth()) {
            return Answer.none(Reason.KIND_HAS_NO_RATE);
        }
        return s.missing(BASELINE, START_DAY, DUE_DAY)
                .map(Answer::none)
                .orElseGet(() -> Growth.between(s.b(), s.target(), Situation.months(s.t0(), s.due())));
    }
}
