package yardstick.ui.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.UnitField;
import yardstick.work.Refusal;

/** How an indicator is measured, for typing. */
record MeasureFields(
        Field<Kind> kind,
        Field<Direction> direction,
        UnitField unit,
        Field<Optional<Integer>> decimals,
        Field<Optional<BigDecimal>> lowest,
        Field<Optional<BigDecimal>> highest) {
    private static final int MOST_DECIMALS = 8;

    static MeasureFields in(Form<Indicator> form, Fields fields) {
        var kind = form.add(
                "kind", fields.choice("indicator.kind", "kind", Kind.values()), i -> i.measure().kind());
        var direction = form.add(
                "direction",
                fields.choice("indicator.direction", "direction", Direction.values()),
                i -> i.measure().direction());
        UnitField unit = fields.unit("indicator.unit");
        form.add("unit", unit, i -> new UnitField.Typed(i.unit(), false));
        var decimals = form.add(
                "decimals",
                fields.whole("indicator.decimals").fitting(MeasureFields::fewEnough),
                i -> Optional.ofNullable(i.measure().decimals()));
        var lowest = form.add(
                "limit", fields.amount("indicator.lowest", unit::now), i -> limit(i, Measure.Limits::lowest));
        var highest = form.add(
                "limit", fields.amount("indicator.highest", unit::now), i -> limit(i, Measure.Limits::highest));
        return new MeasureFields(kind, direction, unit, decimals, lowest, highest);
    }

    private static Optional<Refusal> fewEnough(Optional<Integer> decimals) {
        return decimals.filter(many -> many > MOST_DECIMALS)
                .map(many -> Refusal.of("DECIMALS_TOO_MANY", Integer.toString(MOST_DECIMALS)));
    }

    private static Optional<BigDecimal> limit(
            Indicator indicator, Function<Measure.Limits, @Nullable BigDecimal> end) {
        Measure.Limits limits = indicator.measure().limits();
        return limits == null ? Optional.empty() : Optional.ofNullable(end.apply(limits));
    }

    Measure read() {
        BigDecimal low = lowest.value().orElse(null);
        BigDecimal high = highest.value().orElse(null);
        return new Measure(
                kind.value(),
                direction.value(),
                unit.value().unit(),
                decimals.value().orElse(null),
                low == null && high == null ? null : new Measure.Limits(low, high));
    }
}
