package yardstick.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Attribute;
import yardstick.model.Category;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Unit;

/** An indicator without its values as rows: one of its own, one for every alias, note and inferred field. */
final class IndicatorRows {
    private static final String ALIAS = "ALIAS";
    private static final String NOTE = "NOTE";
    private static final String INFERRED = "INFERRED";

    private IndicatorRows() {}

    static Row of(SourceRows sources, long no, String plan, Indicator indicator) {
        Measure measure = indicator.measure();
        Unit unit = measure.unit();
        return sources.row(
                Table.INDICATOR,
                indicator.source(),
                no,
                plan,
                indicator.id(),
                (long) indicator.position(),
                indicator.name().printed(),
                indicator.name().definition(),
                indicator.heading().category().name(),
                indicator.heading().printed(),
                nameOf(indicator.attribute()),
                measure.kind().name(),
                measure.direction().name(),
                unit.symbol(),
                unit.base(),
                (long) unit.exponent(),
                unit.per(),
                wholeOf(measure.decimals()),
                Spelling.limits(measure.limits()));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable Long wholeOf(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    static List<Row> texts(long no, Indicator indicator) {
        List<Row> rows = new ArrayList<>();
        addTexts(rows, no, ALIAS, indicator.name().aliases());
        addTexts(rows, no, NOTE, indicator.notes());
        addTexts(rows, no, INFERRED, indicator.inferred().stream().sorted().toList());
        return rows;
    }

    private static void addTexts(List<Row> rows, long no, String role, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            rows.add(Table.INDICATOR_TEXT.row(no, role, (long) i, texts.get(i)));
        }
    }

    /** An indicator's rows as they were read, its own one first. */
    record Parts(Row own, List<Row> texts, List<Row> baseline, List<Row> targets, List<Row> actuals) {}

    static Indicator indicator(Parts parts, SourceRows.Reader sources) {
        Row own = parts.own();
        String attribute = own.textOrNull("ATTRIBUTE");
        return new Indicator(
                own.text("ID"),
                own.number("POSITION"),
                new Indicator.Name(own.text("NAME"), texts(parts, ALIAS), own.text("DEFINITION")),
                new Indicator.Heading(Category.valueOf(own.text("CATEGORY")), own.text("CATEGORY_PRINTED")),
                attribute == null ? null : Attribute.valueOf(attribute),
                measure(own),
                parts.baseline().isEmpty()
                        ? null
                        : ValueRows.baseline(parts.baseline().getFirst(), sources),
                parts.targets().stream()
                        .map(row -> ValueRows.target(row, sources))
                        .sorted(ValueOrder.TARGETS)
                        .toList(),
                parts.actuals().stream()
                        .map(row -> ValueRows.actual(row, sources))
                        .sorted(ValueOrder.ACTUALS)
                        .toList(),
                texts(parts, NOTE),
                Set.copyOf(texts(parts, INFERRED)),
                sources.of(own));
    }

    static Measure measure(Row own) {
        return new Measure(
                Kind.valueOf(own.text("KIND")),
                Direction.valueOf(own.text("DIRECTION")),
                new Unit(
                        own.text("UNIT_SYMBOL"),
                        own.text("UNIT_BASE"),
                        own.number("UNIT_EXPONENT"),
                        own.text("UNIT_PER")),
                own.numberOrNull("DECIMALS"),
                Spelling.limits(own.textOrNull("LIMITS")));
    }

    private static List<String> texts(Parts parts, String role) {
        return parts.texts().stream()
                .filter(row -> row.text("ROLE").equals(role))
                .sorted(Comparator.comparingLong(row -> row.whole("POSITION")))
                .map(row -> row.text("PRINTED"))
                .toList();
    }
}
