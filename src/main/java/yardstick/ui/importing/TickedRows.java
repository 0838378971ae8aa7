package yardstick.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import yardstick.importing.matching.Difference;

/** The differences of a review and what of them is ticked. */
final class TickedRows {
    private final ObservableList<DifferenceRow> all = FXCollections.observableArrayList();
    private final FilteredList<DifferenceRow> shown = new FilteredList<>(all);
    private final BooleanProperty showSame = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper accepted = new ReadOnlyIntegerWrapper();
    private boolean ticking;

    TickedRows() {
        showSame.addListener((p, old, now) -> narrow());
    }

    /** @param turned what a person ticked or unticked before, by key */
    void show(List<DifferenceRow> rows, Map<String, Boolean> turned) {
        rows.stream()
                .filter(row -> row.isOpen() && turned.containsKey(row.key()))
                .forEach(row -> row.accepted().set(Boolean.TRUE.equals(turned.get(row.key()))));
        all.setAll(rows);
        all.forEach(row -> row.accepted().addListener((p, old, on) -> ticked(row, on)));
        narrow();
        count();
    }

    /** The open rows that a person ticked or unticked, by key. */
    Map<String, Boolean> turned() {
        return all.stream()
                .filter(row -> row.isOpen() && row.accepted().get() != row.difference().isTaken())
                .collect(Collectors.toMap(DifferenceRow::key, row -> row.accepted().get(), (one, same) -> one));
    }

    /** An indicator the plan does not have goes with its values, and they with it. */
    private void ticked(DifferenceRow row, boolean on) {
        if (ticking) {
            return;
        }
        ticking = true;
        for (DifferenceRow other : all) {
            boolean follows = other.isOf(row) && other.isOpen();
            if (follows && row.isNewIndicator()) {
                other.accepted().set(on);
            } else if (follows && on && other.isNewIndicator()) {
                other.accepted().set(true);
            }
        }
        ticking = false;
        count();
    }

    void acceptAll(boolean on) {
        ticking = true;
        all.stream().filter(DifferenceRow::isOpen).forEach(row -> row.accepted().set(on));
        ticking = false;
        count();
    }

    private void count() {
        accepted.set((int) ticked().count());
    }

    private Stream<DifferenceRow> ticked() {
        return all.stream().filter(row -> row.isOpen() && row.accepted().get());
    }

    private void narrow() {
        shown.setPredicate(row -> showSame.get() || row.difference().state() != Difference.State.SAME);
    }

    int count(Difference.State state) {
        return (int) all.stream().filter(row -> row.difference().state() == state).count();
    }

    /** What would be written. */
    List<Difference> wanted() {
        return ticked().map(DifferenceRow::difference).toList();
    }

    ObservableList<DifferenceRow> shown() {
        return shown;
    }

    BooleanProperty showSame() {
        return showSame;
    }

    /** How many differences would be written. */
    ReadOnlyIntegerProperty accepted() {
        return accepted.getReadOnlyProperty();
    }
}
