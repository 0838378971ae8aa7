package yardstick.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;
import yardstick.model.Indicator.Conditions;
import yardstick.model.Indicator.Links;
import yardstick.model.Indicator.Meaning;
import yardstick.model.Indicator.RateOf;
import yardstick.model.Indicator.Related;
import yardstick.model.Indicator.TableRow;
import yardstick.model.Source;
import yardstick.model.Unit;

/** What an indicator means and what it belongs to: columns of its own row, and texts. */
final class MeaningRows {
    private static final String RESPONSIBLE = "RESPONSIBLE";
    private static final String GOAL = "GOAL";
    private static final String CONDITION = "CONDITION";
    private static final String RELATED = "RELATED";

    private MeaningRows() {}

    /** In the order of the table, from SCOPE on. */
    static @Nullable Object[] columns(Indicator indicator) {
        Meaning meaning = indicator.meaning();
        Conditions conditions = meaning.conditions();
        RateOf rate = meaning.rateOf();
        TableRow row = indicator.links().row();
        return new @Nullable Object[] {
            Spelling.orNull(meaning.scope()),
            Spelling.orNull(meaning.per()),
            conditions == null ? null : conditions.combine().name(),
            Spelling.orNull(meaning.dataSource()),
            Spelling.orNull(meaning.formula()),
            rate == null ? null : rate.name(),
            rate == null ? null : rate.unit().symbol(),
            rate == null ? null : rate.unit().base(),
            rate == null ? null : Long.valueOf(rate.unit().exponent()),
            rate == null ? null : rate.unit().per(),
            rate == null ? null : Spelling.period(rate.period()),
            rate == null ? null : Spelling.amount(rate.value()),
            row == null ? null : row.box(),
            row == null ? null : row.number()
        };
    }

    static void addTexts(Indicator indicator, IndicatorTexts out) {
        Links links = indicator.links();
        Conditions conditions = indicator.meaning().conditions();
        out.add(RESPONSIBLE, links.responsible());
        out.add(GOAL, links.goals());
        out.add(CONDITION, conditions == null ? List.of() : conditions.items());
        out.add(
                RELATED,
                links.related().stream()
                        .map(related -> related.relation().name() + ":" + related.indicator())
                        .toList());
    }

    static List<Row> mentions(SourceRows sources, long no, Indicator indicator) {
        List<Row> rows = new ArrayList<>();
        for (Source mention : indicator.links().mentions()) {
            rows.add(sources.row(Table.MENTION, mention, no, (long) rows.size()));
        }
        return rows;
    }

    static Meaning meaning(Row own, IndicatorTexts texts) {
        String combine = own.textOrNull("COMBINE");
        return new Meaning(
                own.textOrEmpty("SCOPE"),
                own.textOrEmpty("PER"),
                combine == null
                        ? null
                        : new Conditions(Conditions.Combine.valueOf(combine), texts.of(CONDITION)),
                own.textOrEmpty("DATA_SOURCE"),
                own.textOrEmpty("FORMULA"),
                rate(own));
    }

    private static @Nullable RateOf rate(Row own) {
        String name = own.textOrNull("RATE_NAME");
        if (name == null) {
            return null;
        }
        Unit unit = new Unit(
                own.text("RATE_SYMBOL"), own.text("RATE_BASE"), own.number("RATE_EXPONENT"), own.text("RATE_PER"));
        return new RateOf(
                name,
                unit,
                Spelling.periodOrNull(own.text("RATE_PERIOD")),
                Spelling.amount(own.textOrNull("RATE_AMOUNT")));
    }

    static Links links(Row own, IndicatorTexts texts, List<Row> mentions, SourceRows.Reader sources) {
        String box = own.textOrNull("ROW_BOX");
        return new Links(
                box == null ? null : new TableRow(box, own.text("ROW_NUMBER")),
                texts.of(RESPONSIBLE),
                texts.of(GOAL),
                texts.of(RELATED).stream().map(MeaningRows::related).toList(),
                mentions.stream()
                        .map(row -> Objects.requireNonNull(sources.of(row)))
                        .toList());
    }

    private static Related related(String spelled) {
        int colon = spelled.indexOf(':');
        return new Related(
                spelled.substring(colon + 1), Related.Relation.valueOf(spelled.substring(0, colon)));
    }
}
