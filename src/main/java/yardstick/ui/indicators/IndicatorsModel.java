package yardstick.ui.indicators;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapTable;
import yardstick.calc.Status;
import yardstick.text.Folding;
import yardstick.text.SpelledName;
import yardstick.text.Words;

/**
 * State of the table: the lines of one gap table, narrowed by a find text, a group and a status.
 *
 * <p>What is narrowed survives a new day or new values, so that typing an actual does not lose one's place.
 */
final class IndicatorsModel {
    private final Words words;
    private final IndicatorRows reader;

    private final ReadOnlyObjectWrapper<@Nullable GapTable> table = new ReadOnlyObjectWrapper<>();
    private final Function<String, Optional<SpelledName>> spelling;
    private final Map<String, SpelledName> spelled = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<StatusCount>> counts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<GroupCount>> groupCounts = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty find = new SimpleStringProperty("");
    private final ObjectProperty<Set<Status>> statuses = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable Group> group = new SimpleObjectProperty<>();
    private final ObservableList<IndicatorRow> all = FXCollections.observableArrayList();
    private final FilteredList<IndicatorRow> rows = new FilteredList<>(all);

    /** How many indicators stand in a status; only statuses that occur are counted. */
    record StatusCount(Status status, String word, int count) {}

    /** How many indicators are in a group; only groups that occur are counted. */
    record GroupCount(Group group, String word, int count) {}

    /** @param spelling how a name is spelled with the letters of a keyboard; empty as long as nobody knows */
    IndicatorsModel(Words words, Function<String, Optional<SpelledName>> spelling) {
        this.words = words;
        this.spelling = spelling;
        this.reader = new IndicatorRows(words);
        find.addListener((p, old, now) -> narrow());
        statuses.addListener((p, old, now) -> narrow());
        group.addListener((p, old, now) -> count());
    }

    /** Safe to call from any thread. */
    List<IndicatorRow> read(GapTable gaps) {
        return reader.of(gaps);
    }

    /** @param lines as {@link #read} of the same table */
    void show(GapTable gaps, List<IndicatorRow> lines) {
        table.set(gaps);
        all.setAll(lines);
        groupCounts.set(groups());
        Group chosen = group.get();
        if (chosen != null && groupCounts.get().stream().noneMatch(each -> each.group() == chosen)) {
            group.set(null);
        }
        count();
        sentence.set(sentence(gaps));
    }

    private List<GroupCount> groups() {
        return Stream.of(Group.values())
                .map(each -> new GroupCount(each, words.word("indicators.group", each), (int)
                        all.stream().filter(row -> row.group() == each).count()))
                .filter(each -> each.count() > 0)
                .toList();
    }

    /** Of the chosen group; a status that does not occur there is not left as a filter. */
    private void count() {
        Map<Status, Integer> found = new EnumMap<>(Status.class);
        all.stream()
                .filter(row -> isInGroup(row) && row.group() != Group.RESULT)
                .forEach(row -> found.merge(row.verdict().status(), 1, Integer::sum));
        counts.set(count(found));
        statuses.set(statuses.get().stream().filter(found::containsKey).collect(Collectors.toUnmodifiableSet()));
        narrow();
    }

    private boolean isInGroup(IndicatorRow row) {
        return group.get() == null || row.group() == group.get();
    }

    /** Filters by a status, or shows all again if it is the one already chosen. */
    void toggle(Status wanted) {
        statuses.set(statuses.get().equals(Set.of(wanted)) ? Set.of() : Set.of(wanted));
    }

    LastView.Narrowed narrowed() {
        return new LastView.Narrowed(find.get(), statuses.get(), group.get());
    }

    /** Before the first {@link #show}. */
    void narrow(LastView.Narrowed before) {
        find.set(before.find());
        group.set(before.group());
        statuses.set(before.statuses());
    }

    void showAll() {
        find.set("");
        statuses.set(Set.of());
        group.set(null);
    }

    private void narrow() {
        String wanted = Folding.fold(find.get());
        Set<Status> only = statuses.get();
        rows.setPredicate(row -> isInGroup(row)
                && (only.isEmpty() || row.group() != Group.RESULT && only.contains(row.verdict().status()))
                && (row.searchable().contains(wanted) || isSpelled(row, wanted)));
    }

    private boolean isSpelled(IndicatorRow row, String wanted) {
        String title = row.naming().title();
        SpelledName known = spelled.get(title);
        if (known == null) {
            known = spelling.apply(title).orElse(null);
            if (known == null) {
                return false;
            }
            spelled.put(title, known);
        }
        return known.contains(wanted);
    }

    private List<StatusCount> count(Map<Status, Integer> summary) {
        List<StatusCount> found = new ArrayList<>();
        summary.forEach((each, count) -> {
            if (count > 0) {
                found.add(new StatusCount(each, words.word("status", each), count));
            }
        });
        return List.copyOf(found);
    }

    private String sentence(GapTable gaps) {
        String results = Integer.toString(gaps.results().size());
        if (gaps.gaps().isEmpty() && !gaps.results().isEmpty()) {
            return words.get("indicators.sentence.onlyResults", results);
        }
        return gaps.results().isEmpty()
                ? judged(gaps)
                : words.get("indicators.sentence.results", judged(gaps), results);
    }

    private String judged(GapTable gaps) {
        String parts = String.join(
                words.get("indicators.sentence.comma"),
                count(gaps.summary()).stream()
                        .map(each -> words.get(
                                "indicators.sentence.part",
                                Integer.toString(each.count()),
                                each.word().toLowerCase(words.locale())))
                        .toList());
        return words.get("indicators.sentence", Integer.toString(gaps.gaps().size()), parts);
    }

    ReadOnlyObjectProperty<@Nullable GapTable> table() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<StatusCount>> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    StringProperty find() {
        return find;
    }

    /** The chosen statuses, empty for all. */
    ObjectProperty<Set<Status>> statuses() {
        return statuses;
    }

    ReadOnlyObjectProperty<List<GroupCount>> groupCounts() {
        return groupCounts.getReadOnlyProperty();
    }

    /** The chosen group, null for all. */
    ObjectProperty<@Nullable Group> group() {
        return group;
    }

    /** All lines of the chosen group, whatever else is narrowed. */
    int size() {
        return (int) all.stream().filter(this::isInGroup).count();
    }

    /** All lines, whatever is narrowed. */
    int all() {
        return all.size();
    }

    ObservableList<IndicatorRow> rows() {
        return rows;
    }
}
