package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.words.Plain;
import yardstick.model.Category;
import yardstick.model.Indicator;
import yardstick.model.Measure;
import yardstick.model.Unit;

/** What the rows of one indicator tell of it beside values; of each field the first row that does. */
final class RowFields {

    /**
     * A field that the rows tell and that is not what is stored.
     *
     * @param empty whether nothing is stored there, or only a judgement
     * @param row that tells it
     * @param now the stored indicator with the field as told
     */
    record Told(Field field, boolean empty, DraftIndicator row, Indicator now) {}

    private final Indicator stored;
    private final List<DraftIndicator> rows;

    RowFields(Indicator stored, List<DraftIndicator> rows) {
        this.stored = stored;
        this.rows = List.copyOf(rows);
    }

    List<Told> told() {
        List<Told> told = new ArrayList<>();
        unit().ifPresent(told::add);
        attribute().ifPresent(told::add);
        category().ifPresent(told::add);
        definition().ifPresent(told::add);
        return told;
    }

    /** Another unit is told of with the values it belongs to; here only one that is missing. */
    private Optional<Told> unit() {
        List<DraftIndicator> telling = rows.stream()
                .filter(row -> !row.measure().unit().equals(Unit.NONE))
                .toList();
        if (!stored.unit().equals(Unit.NONE) || telling.isEmpty()) {
            return Optional.empty();
        }
        DraftIndicator first = telling.getFirst();
        Unit unit = first.measure().unit();
        boolean agreed = telling.stream().allMatch(row -> row.measure().unit().convertsTo(unit));
        return agreed && new UnitProof(stored, unit).holds(telling)
                ? Optional.of(new Told(Field.UNIT, true, first, measured(first)))
                : Optional.empty();
    }

    /** What was only judged without the unit is judged anew with it. */
    private Indicator measured(DraftIndicator row) {
        Measure old = stored.measure();
        Measure now = row.measure();
        Measure measure = new Measure(
                stored.inferred().contains("kind") ? now.kind() : old.kind(),
                stored.inferred().contains("direction") ? now.direction() : old.direction(),
                now.unit(),
                old.decimals(),
                old.limits() == null ? now.limits() : old.limits());
        return Field.UNIT.with(stored, stored.name(), stored.heading(), stored.attribute(), measure);
    }

    private Optional<Told> attribute() {
        return first(row -> row.attribute() != null)
                .filter(row -> row.attribute() != stored.attribute())
                .map(row -> new Told(
                        Field.ATTRIBUTE,
                        stored.attribute() == null,
                        row,
                        Field.ATTRIBUTE.with(
                                stored, stored.name(), stored.heading(), row.attribute(), stored.measure())));
    }

    /** One and the same heading may be judged to be of another sort; that is no news. */
    private Optional<Told> category() {
        Indicator.Heading old = stored.heading();
        boolean empty = old.printed().isEmpty()
                && (old.category() == Category.OTHER || stored.inferred().contains("category"));
        return first(row -> !row.heading().printed().isEmpty())
                .filter(row -> !Plain.of(row.heading().printed()).equals(Plain.of(old.printed())))
                .filter(row -> empty
                        || row.heading().category() != Category.OTHER
                                && row.heading().category() != old.category())
                .map(row -> new Told(
                        Field.CATEGORY,
                        empty,
                        row,
                        Field.CATEGORY.with(
                                stored, stored.name(), row.heading(), stored.attribute(), stored.measure())));
    }

    private Optional<Told> definition() {
        String old = stored.name().definition();
        return first(row -> !row.about().definition().isEmpty())
                .filter(row -> !Plain.of(row.about().definition()).equals(Plain.of(old)))
                .map(row -> new Told(
                        Field.DEFINITION,
                        old.isEmpty(),
                        row,
                        stored.named(new Indicator.Name(
                                stored.name().printed(),
                                stored.name().aliases(),
                                row.about().definition()))));
    }

    private Optional<DraftIndicator> first(Predicate<DraftIndicator> tells) {
        return rows.stream().filter(tells).findFirst();
    }
}
