package yardstick.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Region;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.model.Unit;

/** An indicator made for a test, in as few words as possible. Periods are written by their code. */
final class Made {
    private final Kind kind;
    private final Direction direction;
    private String unit = "件";
    private @Nullable Baseline baseline;
    private final List<Target> targets = new ArrayList<>();
    private final List<Actual> actuals = new ArrayList<>();
    private @Nullable String span;

    private Made(Kind kind, Direction direction) {
        this.kind = kind;
        this.direction = direction;
    }

    static Made of(Kind kind, Direction direction) {
        return new Made(kind, direction);
    }

    static Made level() {
        return of(Kind.LEVEL, Direction.HIGHER);
    }

    static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }

    static Source source(String cell) {
        return new Source("示例数据.xlsx", "", Source.Place.cell("表", cell), "", null);
    }

    Made unit(String printed) {
        unit = printed;
        return this;
    }

    Made plan(String code) {
        span = code;
        return this;
    }

    Made from(String code, String value) {
        baseline = new Baseline(period(code), PeriodOrigin.PRINTED, new BigDecimal(value), value, source("B1"));
        return this;
    }

    Made fromNone(String code) {
        baseline = new Baseline(period(code), PeriodOrigin.PRINTED, null, "-", source("B1"));
        return this;
    }

    Made to(String code, String value) {
        return to(code, Comparator.EQ, value);
    }

    Made to(@Nullable String code, Comparator comparator, String value) {
        return to(code, 1, new Target.Aim(comparator, new BigDecimal(value), null, value));
    }

    Made to(@Nullable String code, int version, Target.Aim aim) {
        Period period = code == null ? null : period(code);
        targets.add(new Target(period, PeriodOrigin.PRINTED, version, aim, source("T" + (targets.size() + 1))));
        return this;
    }

    Made was(String code, String value) {
        return was(code, Comparator.EQ, new BigDecimal(value), "");
    }

    Made was(String code, Comparator comparator, @Nullable BigDecimal value, String district) {
        Actual.Reading reading = new Actual.Reading(comparator, value, "");
        Source source = source("A" + (actuals.size() + 1));
        actuals.add(new Actual(period(code), district, reading, ActualStatus.FINAL, Origin.IMPORTED, source));
        return this;
    }

    Indicator indicator(String id) {
        return new Indicator(
                id,
                1,
                Indicator.Name.of(id),
                new Indicator.Heading(Category.OTHER, ""),
                null,
                new Measure(kind, direction, Unit.of(unit), null, null),
                baseline,
                targets,
                actuals,
                List.of(),
                Set.of(),
                null);
    }

    static Plan plan(@Nullable String span, List<Indicator> indicators) {
        Region region = new Region("示例市", Region.Level.CITY, "");
        Period period = span == null ? null : period(span);
        return new Plan("p", PlanHeader.titled("示例"), region, period, List.of(), indicators);
    }

    Gap gap(String asOf) {
        return gap(asOf, RuleSet.nationalFour());
    }

    Gap gap(String asOf, RuleSet rule) {
        Plan plan = plan(span, List.of(indicator("i")));
        return new GapAnalysis().analyse(plan, LocalDate.parse(asOf), rule).gaps().getFirst();
    }
}
