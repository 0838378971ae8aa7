package yardstick.ui.importing;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftTable;
import yardstick.text.Words;

/** The tables of a file, each to be imported or left out. */
final class TableRows {
    private final Words words;
    private final Runnable chosen;
    private final ObservableList<TableRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private boolean choosing;

    /** @param chosen runs after a person has ticked */
    TableRows(Words words, Runnable chosen) {
        this.words = words;
        this.chosen = chosen;
    }

    /** All of them are wanted. */
    void show(Draft draft) {
        nothing.set(false);
        rows.setAll(draft.tables().stream().map(this::row).toList());
    }

    private TableRow row(DraftTable table) {
        String place = table.sheet().isEmpty() ? table.range() : table.sheet() + " " + table.range();
        String label = words.get("intake.table", place, table.indicators().size(), table.title());
        TableRow row = new TableRow(
                label, new DifferenceRow.Spot(table.sheet(), table.range()), new SimpleBooleanProperty(true));
        row.wanted().addListener((p, old, now) -> {
            nothing.set(rows.stream().noneMatch(each -> each.wanted().get()));
            if (!choosing) {
                chosen.run();
            }
        });
        return row;
    }

    /** Whether any was wanted before. */
    boolean leaveOut(Set<Integer> numbers) {
        Set<Integer> fresh = new HashSet<>(numbers);
        fresh.removeAll(leftOut());
        choosing = true;
        fresh.stream().filter(number -> number < rows.size()).forEach(number -> rows.get(number).wanted().set(false));
        choosing = false;
        return !fresh.isEmpty();
    }

    Set<Integer> leftOut() {
        return IntStream.range(0, rows.size())
                .filter(number -> !rows.get(number).wanted().get())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The draft with the wanted tables only. */
    Draft chosen(Draft draft) {
        return draft.without(leftOut());
    }

    ObservableList<TableRow> rows() {
        return rows;
    }

    boolean isOneLeftOut() {
        return !leftOut().isEmpty();
    }

    /** Whether no table is wanted. */
    ReadOnlyBooleanProperty nothing() {
        return nothing.getReadOnlyProperty();
    }
}
