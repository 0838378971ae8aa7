package yardstick.cli;

import org.jspecify.annotations.Nullable;
import yardstick.exchange.Document;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Field;
import yardstick.importing.matching.Item;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.text.IndicatorWords;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** What an import fills in, or would change, of indicators and of the plan beside values. */
record FieldLines(Words words) {

    /** @param field as documents name it */
    private record Line(String field, String name, String old, String now, String cell) {}

    static boolean isOne(Difference difference) {
        return switch (difference.item()) {
            case Item.FieldItem field -> true;
            case Item.PlanTitle title -> true;
            case Item.PlanPeriod period -> true;
            default -> false;
        };
    }

    Document document(Difference difference, boolean written) {
        Line line = of(difference);
        return new Document()
                .put("state", difference.state())
                .put("indicator", difference.isOfPlan() ? null : difference.id())
                .put("name", difference.isOfPlan() ? null : line.name())
                .put("field", line.field())
                .put("old", line.old().equals(Numbers.MISSING) ? null : line.old())
                .put("new", line.now())
                .put("written", written)
                .put("cell", line.cell().isEmpty() ? null : line.cell());
    }

    String line(Difference difference, boolean written) {
        Line line = of(difference);
        String sentence = written ? "cli.import.field" : "cli.import.fieldKept";
        return words.get(sentence, line.name(), words.get("field." + line.field()), line.old(), line.now());
    }

    private Line of(Difference difference) {
        String plan = words.get("field.ofPlan");
        return switch (difference.item()) {
            case Item.PlanTitle(String old, String now) -> new Line("TITLE", plan, old, now, "");
            case Item.PlanPeriod(Period old, Period now) -> new Line("PERIOD", plan, period(old), period(now), "");
            case Item.FieldItem item -> {
                Indicator stored = difference.indicator();
                yield new Line(
                        item.field().name(),
                        stored.title(),
                        told(item.field(), stored),
                        told(item.field(), item.now()),
                        item.source().place().cell());
            }
            default -> throw new IllegalArgumentException("not a field: " + difference.item());
        };
    }

    private String period(@Nullable Period period) {
        return period == null ? Numbers.MISSING : new PeriodText(words).of(period);
    }

    private String told(Field field, Indicator indicator) {
        IndicatorWords said = new IndicatorWords(words, indicator);
        return switch (field) {
            case ATTRIBUTE -> said.attribute();
            case UNIT -> said.unit();
            case CATEGORY -> said.category();
            case DEFINITION -> said.definition();
        };
    }
}
