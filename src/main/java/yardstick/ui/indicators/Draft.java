package yardstick.ui.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Baseline;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.model.Trace;
import yardstick.model.Unit;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.FreshId;

/** What has to be known of a new indicator; the rest is typed on its page. */
record Draft(Naming naming, Value baseline, Value target) {
    static final Draft EMPTY = new Draft(
            new Naming("", "", Category.OTHER, Kind.LEVEL, Direction.HIGHER),
            new Value(Optional.empty(), Optional.empty()),
            new Value(Optional.empty(), Optional.empty()));

    record Naming(String name, String unit, Category category, Kind kind, Direction direction) {}

    /** Both empty for none. */
    record Value(Optional<Period> period, Optional<BigDecimal> amount) {
        @Nullable Period when() {
            return period.orElse(null);
        }

        String text(String unit) {
            return amount.map(BigDecimal::toPlainString).orElse("") + unit;
        }
    }

    static Form<Draft> form(Fields fields) {
        Form<Draft> form = new Form<>(draft -> Trace.NONE);
        Field<String> name = form.add("", fields.text("indicator.name").required(), d -> d.naming().name());
        Field<String> unit = form.add("", fields.text("indicators.column.unit"), d -> d.naming().unit());
        var category = form.add(
                "", fields.choice("indicator.category", "category", Category.values()), d -> d.naming().category());
        var kind = form.add("", fields.choice("indicator.kind", "kind", Kind.values()), d -> d.naming().kind());
        var direction = form.add(
                "", fields.choice("indicator.direction", "direction", Direction.values()), d -> d.naming().direction());
        var baseWhen = form.add("", fields.period("indicators.new.basePeriod"), d -> d.baseline().period());
        var base = form.add(
                "", fields.amount("indicators.new.base", () -> Unit.of(unit.value())), d -> d.baseline().amount());
        var targetWhen = form.add("", fields.period("indicators.new.targetPeriod"), d -> d.target().period());
        var target = form.add(
                "", fields.amount("indicators.new.target", () -> Unit.of(unit.value())), d -> d.target().amount());
        return form.result(before -> new Draft(
                new Naming(name.value(), unit.value(), category.value(), kind.value(), direction.value()),
                new Value(baseWhen.value(), base.value()),
                new Value(targetWhen.value(), target.value())));
    }

    /** The last in the plan, with an id of its own. */
    Indicator in(Plan plan) {
        return after(plan.indicators());
    }

    /** @param all its ids and places are taken */
    Indicator after(List<Indicator> all) {
        int position = all.stream().mapToInt(Indicator::position).max().orElse(0) + 1;
        return new Indicator(
                new FreshId("i").after(all.stream().map(Indicator::id).toList()),
                position,
                Indicator.Name.of(naming.name()),
                new Indicator.Heading(naming.category(), ""),
                null,
                new Measure(naming.kind(), naming.direction(), Unit.of(naming.unit()), null, null),
                startingPoint(),
                promises(),
                List.of(),
                List.of(),
                Set.of(),
                null);
    }

    private @Nullable Baseline startingPoint() {
        return baseline.amount().isEmpty()
                ? null
                : new Baseline(
                        baseline.when(),
                        PeriodOrigin.PRINTED,
                        baseline.amount().get(),
                        baseline.text(naming.unit()),
                        null);
    }

    private List<Target> promises() {
        return target.amount().isEmpty()
                ? List.of()
                : List.of(new Target(
                        target.when(),
                        PeriodOrigin.PRINTED,
                        1,
                        new Target.Aim(
                                Comparator.EQ, target.amount().get(), null, target.text(naming.unit())),
                        null));
    }
}
