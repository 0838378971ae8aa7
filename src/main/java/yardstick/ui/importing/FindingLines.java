package yardstick.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Finding;

/** The findings as they are listed: the gravest first, those of one sort together and folded where there are many. */
final class FindingLines {
    /** So many of one sort are read one by one. */
    private static final int FEW = 2;

    private final ObservableList<FindingRow> rows;
    private final ObservableList<FindingLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Finding.@Nullable Level> level = new SimpleObjectProperty<>();
    private final Set<String> open = new HashSet<>();

    FindingLines(ObservableList<FindingRow> rows) {
        this.rows = rows;
        rows.addListener((ListChangeListener<FindingRow>) change -> {
            if (count(level.get()) == 0) {
                level.set(null);
            }
            draw();
        });
        level.addListener((p, old, now) -> draw());
        draw();
    }

    private void draw() {
        Map<String, List<FindingRow>> sorts = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> level.get() == null || row.level() == level.get())
                .sorted(Comparator.comparing(FindingRow::level))
                .forEach(row -> sorts.computeIfAbsent(row.level() + row.kind().code(), sort -> new ArrayList<>())
                        .add(row));
        List<FindingLine> now = new ArrayList<>();
        sorts.values().forEach(sort -> add(sort, now));
        lines.setAll(now);
    }

    private void add(List<FindingRow> sort, List<FindingLine> to) {
        FindingRow first = sort.getFirst();
        if (sort.size() <= FEW || first.kind().title().isEmpty()) {
            to.addAll(sort);
            return;
        }
        boolean shown = open.contains(first.kind().code());
        to.add(new FindingLine.Head(first.level(), first.text().level(), first.kind(), sort, shown));
        if (shown) {
            to.addAll(sort);
        }
    }

    /** Shows what stands below, or folds it away. */
    void toggle(FindingLine.Head head) {
        if (!open.remove(head.kind().code())) {
            open.add(head.kind().code());
        }
        draw();
    }

    /** @param of null for all */
    int count(Finding.@Nullable Level of) {
        return (int) rows.stream().filter(row -> of == null || row.level() == of).count();
    }

    /** What is listed; null for all. */
    ObjectProperty<Finding.@Nullable Level> level() {
        return level;
    }

    ObservableList<FindingLine> lines() {
        return lines;
    }
}
