package yardstick.ui.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.importing.cells.TextReader;
import yardstick.model.Attribute;
import yardstick.model.Indicator;
import yardstick.model.Measure;
import yardstick.model.Plan;
import yardstick.model.Unit;
import yardstick.text.Words;
import yardstick.ui.grid.Typed;
import yardstick.work.Outcome;

/**
 * What typing in the cells of a plan does to it. The plan is the one that is stored when the change is made.
 *
 * @param columns the columns of values by their ids
 * @param at the day the versions in force are those of
 */
record Cells(Plan plan, Map<String, ValueColumn> columns, TextReader texts, LocalDate at, Words words) {
    static final String NUMBER = "no";
    static final String MARK = "mark";
    static final String NAME = "name";
    static final String UNIT = "unit";
    static final String ATTRIBUTE = "attribute";
    static final String STATUS = "status";
    static final String GAP = "gap";
    static final String ATTAINMENT = "attainment";
    static final String COMPLETION = "completion";
    static final String SHARE = "share";
    static final String SPARK = "spark";
    static final String RESULT = "result";

    /** Id of the row in which a new indicator is begun; of several new ones the others have a number behind it. */
    static final String NEW_ROW = "+";

    /** Whether a text can be taken by itself; refused with the reason. */
    Outcome<Indicator> check(Typed typed, Instant now) {
        return indicator(typed.place().row(), List.of()).then(into -> put(into, typed, now));
    }

    /** One change of all texts together; refused with the reason of the first that cannot be taken. */
    Outcome<Change> change(List<Typed> texts, Instant now) {
        Map<String, Indicator> edited = new LinkedHashMap<>();
        for (Typed typed : inOrder(texts)) {
            String row = typed.place().row();
            Indicator known = edited.get(row);
            Outcome<Indicator> into = known == null ? indicator(row, edited.values()) : Outcome.done(known);
            switch (into.then(each -> put(each, typed, now))) {
                case Outcome.Refused<Indicator>(var refusal) -> {
                    return new Outcome.Refused<>(refusal);
                }
                case Outcome.Done<Indicator>(Indicator after) -> edited.put(row, after);
            }
        }
        boolean nameless = edited.entrySet().stream()
                .anyMatch(each ->
                        each.getKey().startsWith(NEW_ROW) && each.getValue().title().isBlank());
        if (nameless) {
            return Outcome.refused("INDICATOR_NAMELESS");
        }
        Edits edits = new Edits(plan.id());
        List<Change> changes = new ArrayList<>();
        edited.forEach((row, after) -> changes.addAll(plan.indicator(row)
                .map(before -> edits.between(before, after))
                .orElseGet(() -> List.of(new Change.PutIndicator(plan.id(), after)))));
        return edits.together(changes).map(Outcome::done).orElseGet(() -> Outcome.refused("NOTHING_CHANGED"));
    }

    /** A baseline must be there before its period; a unit before values in it. */
    private List<Typed> inOrder(List<Typed> texts) {
        return texts.stream().sorted(Comparator.comparingInt(this::rank)).toList();
    }

    private int rank(Typed typed) {
        ValueColumn column = columns.get(typed.place().column());
        return column == null ? 0 : column.layer() == ValueColumn.Layer.BASE_PERIOD ? 2 : 1;
    }

    /** @param begun made of the same texts, so that a new one gets another id and place */
    private Outcome<Indicator> indicator(String row, Collection<Indicator> begun) {
        Optional<Indicator> found = row.startsWith(NEW_ROW)
                ? Optional.of(Draft.EMPTY.after(
                        Stream.concat(plan.indicators().stream(), begun.stream()).toList()))
                : plan.indicator(row);
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused("RECORD_GONE", row));
    }

    private Outcome<Indicator> put(Indicator into, Typed typed, Instant now) {
        String text = typed.text();
        return switch (typed.place().column()) {
            case NAME ->
                text.isBlank()
                        ? Outcome.refused("INDICATOR_NAMELESS")
                        : Outcome.done(into.named(
                                new Indicator.Name(text, into.name().aliases(), into.name().definition())));
            case UNIT -> Outcome.done(with(into, into.attribute(), Unit.of(text)));
            case ATTRIBUTE -> attribute(into, text);
            default -> value(into, typed, now);
        };
    }

    private Outcome<Indicator> value(Indicator into, Typed typed, Instant now) {
        ValueColumn column = columns.get(typed.place().column());
        return column == null
                ? Outcome.refused("VALUE_EMPTY")
                : new Entry(plan, texts, at, now).put(into, column, typed.text());
    }

    private Outcome<Indicator> attribute(Indicator into, String text) {
        if (text.isEmpty()) {
            return Outcome.done(with(into, null, into.unit()));
        }
        String typed = text.toLowerCase(words.locale());
        for (Attribute attribute : Attribute.values()) {
            String word = words.word("attribute", attribute).toLowerCase(words.locale());
            if (word.startsWith(typed) || typed.startsWith(word)) {
                return Outcome.done(with(into, attribute, into.unit()));
            }
        }
        return Outcome.refused(
                "ATTRIBUTE_UNKNOWN",
                text,
                words.word("attribute", Attribute.BINDING),
                words.word("attribute", Attribute.EXPECTED));
    }

    private static Indicator with(Indicator into, @Nullable Attribute attribute, Unit unit) {
        Measure measure = into.measure();
        return new Indicator(
                into.id(),
                into.position(),
                into.name(),
                into.heading(),
                attribute,
                new Measure(measure.kind(), measure.direction(), unit, measure.decimals(), measure.limits()),
                into.meaning(),
                into.links(),
                into.baseline(),
                into.targets(),
                into.wordings(),
                into.actuals(),
                into.notes(),
                into.inferred(),
                into.source());
    }
}
