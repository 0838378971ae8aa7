package yardstick.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import yardstick.text.Words;

/**
 * State of the table: the lines of one gap table, narrowed by a find text and a status.
 *
 * <p>What is narrowed survives a new day or new values, so that typing an actual does not lose one's place.
 */
final class IndicatorsModel {
    private final Words words;
    private final IndicatorRows reader;

    private final ReadOnlyObjectWrapper<@Nullable GapTable> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Integer>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<StatusCount>> counts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final StringProperty find = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Status> status = new SimpleObjectProperty<>();
    private final ObservableList<IndicatorRow> all = FXCollections.observableArrayList();
    private final FilteredList<IndicatorRow> rows = new FilteredList<>(all);

    /** How many indicators stand in a status; only statuses that occur are counted. */
    record StatusCount(Status status, String word, int count) {}

    IndicatorsModel(Words words) {
        this.words = words;
        this.reader = new IndicatorRows(words);
        find.addListener((p, old, now) -> narrow());
        status.addListener((p, old, now) -> narrow());
    }

    void show(GapTable gaps) {
        table.set(gaps);
        all.setAll(reader.of(gaps));
        years.set(IndicatorRows.years(gaps));
        counts.set(count(gaps.summary()));
        sentence.set(sentence(gaps));
        Status wanted = status.get();
        if (wanted != null && gaps.summary().getOrDefault(wanted, 0) == 0) {
            status.set(null);
        }
    }

    /** Filters by a status, or shows all again if it is the one already chosen. */
    void toggle(Status wanted) {
        status.set(wanted == status.get() ? null : wanted);
    }

    void showAll() {
        find.set("");
        status.set(null);
    }

    private void narrow() {
        String wanted = Folding.fold(find.get());
        Status only = status.get();
        rows.setPredicate(row ->
                (only == null || row.verdict().status() == only) && row.searchable().contains(wanted));
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
        String parts = String.join(
                words.get("indicators.sentence.comma"),
                counts.get().stream()
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

    ReadOnlyObjectProperty<List<Integer>> years() {
        return years.getReadOnlyProperty();
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

    ObjectProperty<@Nullable Status> status() {
        return status;
    }

    /** All lines, whatever is narrowed. */
    int size() {
        return all.size();
    }

    ObservableList<IndicatorRow> rows() {
        return rows;
    }
}
