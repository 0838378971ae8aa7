package yardstick.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.model.Attribute;
import yardstick.model.Category;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Unit;
import yardstick.model.ValueOrder;

/** An indicator without its values as rows: its own one, and what is said of it beside. */
final class IndicatorRows {
    /** The tables of what hangs below an indicator, as far as {@link #below} makes it. */
    static final List<Table> BELOW = List.of(Table.INDICATOR_TEXT, Table.MENTION, Table.WORDING);

    static final List<Table> VALUES = List.of(Table.BASELINE, Table.TARGET, Table.ACTUAL);

    private static final String ALIAS = "ALIAS";
    private static final String NOTE = "NOTE";
    private static final String INFERRED = "INFERRED";

    private IndicatorRows() {}

    static Row of(SourceRows sources, long no, String plan, Indicator indicator) {
        Measure measure = indicator.measure();
        Unit unit = measure.unit();
        @Nullable Object[] measured = {
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
            Facets.whole(measure.decimals()),
            Spelling.limits(measure.limits())
        };
        @Nullable Object[] meant = MeaningRows.columns(indicator);
        @Nullable Object[] all = Arrays.copyOf(measured, measured.length + meant.length);
        System.arraycopy(meant, 0, all, measured.length, meant.length);
        return sources.row(Table.INDICATOR, indicator.source(), all);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** What hangs below the indicator and is neither baseline, target nor actual. */
    static List<Row> below(SourceRows sources, long no, Indicator indicator) {
        IndicatorTexts texts = new IndicatorTexts(no);
        texts.add(ALIAS, indicator.name().aliases());
        texts.add(NOTE, indicator.notes());
        texts.add(INFERRED, indicator.inferred().stream().sorted().toList());
        MeaningRows.addTexts(indicator, texts);
        List<Row> rows = new ArrayList<>(texts.rows());
        rows.addAll(MeaningRows.mentions(sources, no, indicator));
        for (int i = 0; i < indicator.wordings().size(); i++) {
            rows.add(ValueRows.wording(sources, no, i, indicator.wordings().get(i)));
        }
        return rows;
    }

    /** @param below rows of a table that hang below the indicator */
    static Indicator indicator(Row own, Function<Table, List<Row>> below, SourceRows.Reader sources) {
        IndicatorTexts texts = new IndicatorTexts(own.whole("NO"), below.apply(Table.INDICATOR_TEXT));
        String attribute = own.textOrNull("ATTRIBUTE");
        List<Row> baseline = below.apply(Table.BASELINE);
        return new Indicator(
                own.text("ID"),
                own.number("POSITION"),
                new Indicator.Name(own.text("NAME"), texts.of(ALIAS), own.text("DEFINITION")),
                new Indicator.Heading(Category.valueOf(own.text("CATEGORY")), own.text("CATEGORY_PRINTED")),
                attribute == null ? null : Attribute.valueOf(attribute),
                measure(own),
                MeaningRows.meaning(own, texts),
                MeaningRows.links(own, texts, inOrder(below.apply(Table.MENTION)), sources),
                baseline.isEmpty() ? null : ValueRows.baseline(baseline.getFirst(), sources),
                below.apply(Table.TARGET).stream()
                        .map(row -> ValueRows.target(row, sources))
                        .sorted(ValueOrder.TARGETS)
                        .toList(),
                inOrder(below.apply(Table.WORDING)).stream()
                        .map(row -> ValueRows.target(row, sources))
                        .toList(),
                below.apply(Table.ACTUAL).stream()
                        .map(row -> ValueRows.actual(row, sources))
                        .sorted(ValueOrder.ACTUALS)
                        .toList(),
                texts.of(NOTE),
                Set.copyOf(texts.of(INFERRED)),
                sources.of(own));
    }

    private static List<Row> inOrder(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong(row -> row.whole("POSITION")))
                .toList();
    }

    static Measure measure(Row own) {
        return new Measure(
                Kind.valueOf(own.text("KIND")),
                Direction.valueOf(own.text("DIRECTION")),
                Facets.unit(own),
                own.numberOrNull("DECIMALS"),
                Spelling.limits(own.textOrNull("LIMITS")));
    }
}
