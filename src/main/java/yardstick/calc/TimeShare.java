package yardstick.calc;

import static yardstick.calc.Situation.Need.ACTUAL;
import static yardstick.calc.Situation.Need.BASELINE;
import static yardstick.calc.Situation.Need.DUE_DAY;
import static yardstick.calc.Situation.Need.START_DAY;
import static yardstick.calc.Situation.Need.TARGET;
import static yardstick.calc.Situation.Need.WHOLE_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 时序进度: the part of the way that should be done by the judged day. By the plan's own targets where it prints some on
 * the way, else by the rule's {@link RuleSet.Fill}. It is 1 from the due day on.
 *
 * @param origin null without a share
 */
record TimeShare(Portion share, @Nullable ShareOrigin origin, String formula, Trail.Inputs inputs) {
    static final String STRAIGHT = "(t − t0) ÷ (tT − t0)";
    private static final String PRINTED = "(T_t − b) ÷ (T − b)";
    private static final String BETWEEN = "(T1 + (T2 − T1) × (t − t1) ÷ (t2 − t1) − b) ÷ (T − b)";
    private static final String GROWTH = "(b × (T ÷ b) ^ ((t − t0) ÷ (tT − t0)) − b) ÷ (T − b)";

    static TimeShare of(Situation s, PlanPath path) {
        Optional<Reason> missing = s.missing(TARGET, ACTUAL, WHOLE_YEAR, START_DAY, DUE_DAY);
        if (missing.isPresent()) {
            return none(s, missing.get());
        }
        if (!s.t().isAfter(s.t0()) || !s.due().isAfter(s.t0())) {
            return none(s, Reason.OUTSIDE_PERIOD);
        }
        if (path.hasOwnTargets()) {
            return byPlan(s, path);
        }
        return path.isGrowing() && s.missing(BASELINE).isEmpty() && s.b().compareTo(s.target()) != 0
                ? byGrowth(s)
                : byTime(s);
    }

    private static TimeShare none(Situation s, Reason reason) {
        return new TimeShare(Portion.none(reason), null, STRAIGHT, s.inputs("t t0 tT"));
    }

    private static TimeShare byTime(Situation s) {
        String formula = s.t().isAfter(s.due()) ? "min(1, " + STRAIGHT + ")" : STRAIGHT;
        return new TimeShare(Portion.of(elapsed(s)), ShareOrigin.STRAIGHT_LINE, formula, s.inputs("t t0 tT"));
    }

    /** The part of the time from t0 to tT that has gone, at most 1. */
    static Fraction elapsed(Situation s) {
        if (!s.t().isBefore(s.due())) {
            return Fraction.ONE;
        }
        return Fraction.of(Situation.months(s.t0(), s.t()), Situation.months(s.t0(), s.due()));
    }

    private static TimeShare byGrowth(Situation s) {
        double b = s.b().doubleValue();
        double end = s.target().doubleValue();
        double q = elapsed(s).decimal().doubleValue();
        double share = (b * Math.pow(end / b, q) - b) / (end - b);
        Portion portion = q == 1 ? Portion.of(Fraction.ONE) : Portion.approximate(share);
        return new TimeShare(portion, ShareOrigin.CONSTANT_GROWTH, GROWTH, s.inputs("b T t t0 tT"));
    }

    private static TimeShare byPlan(Situation s, PlanPath path) {
        if (s.missing(BASELINE).isPresent()) {
            return new TimeShare(Portion.none(Reason.NO_BASELINE), null, PRINTED, s.inputs("b T"));
        }
        if (s.target().compareTo(s.b()) == 0) {
            return new TimeShare(Portion.none(Reason.BASELINE_EQUALS_TARGET), null, PRINTED, s.inputs("b T"));
        }
        if (s.t().isAfter(s.due())) {
            return byTime(s);
        }
        List<Map.Entry<LocalDate, BigDecimal>> around = path.around(s.t());
        return around.getFirst().equals(around.getLast())
                ? printed(s, path, around.getFirst().getValue())
                : between(s, path, around.getFirst(), around.getLast());
    }

    private static TimeShare printed(Situation s, PlanPath path, BigDecimal target) {
        Fraction share = new Fraction(target.subtract(s.b()), s.target().subtract(s.b()));
        Trail.Inputs inputs = new Trail.Inputs().value("T_t", target, path.sourceAt(s.t()));
        return new TimeShare(Portion.of(share), ShareOrigin.PLAN_PATH, PRINTED, s.put(inputs, "b T"));
    }

    private static TimeShare between(
            Situation s, PlanPath path, Map.Entry<LocalDate, BigDecimal> left, Map.Entry<LocalDate, BigDecimal> right) {
        Fraction between =
                Fraction.of(Situation.months(left.getKey(), s.t()), Situation.months(left.getKey(), right.getKey()));
        Fraction rise = Fraction.of(right.getValue().subtract(left.getValue())).times(between);
        Fraction done = rise.plus(Fraction.of(left.getValue().subtract(s.b())));
        Trail.Inputs inputs = new Trail.Inputs()
                .value("T1", left.getValue(), path.sourceAt(left.getKey()))
                .value("T2", right.getValue(), path.sourceAt(right.getKey()));
        s.put(inputs, "t").day("t1", left.getKey()).day("t2", right.getKey());
        Fraction share = done.over(Fraction.of(s.target().subtract(s.b())));
        return new TimeShare(Portion.of(share), ShareOrigin.PLAN_PATH, BETWEEN, s.put(inputs, "b T"));
    }
}
