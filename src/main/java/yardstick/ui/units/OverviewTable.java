package yardstick.ui.units;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.FontWeight;
import yardstick.model.Progress;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.NameColumn;
import yardstick.ui.parts.Surroundings;

/** What every unit owes, in numbers. Enter or a double click leads to the unit. */
final class OverviewTable extends TableView<UnitRow> {
    private static final double SCROLL_BAR = 18;

    private final Surroundings around;
    private final Words words;
    private final TableColumn<UnitRow, UnitRow> name;
    private final Map<TableColumn<UnitRow, UnitRow>, String> widest = new LinkedHashMap<>();

    OverviewTable(Surroundings around, Consumer<UnitRow> open) {
        this.around = around;
        this.words = around.words();
        setId("overview");
        setAccessibleText(words.get("units.overview"));
        name = NameColumn.of(words.get("units.unit"), row -> row.unit().name());
        getColumns().add(name);
        number("units.tasks", row -> row.duties().tasks().size());
        for (Progress.State state : Progress.State.values()) {
            number("units.overview.state", state, row -> row.duties().count(state));
        }
        getColumns().add(sized(Columns.number(words.get("units.outputs"), this::outputs, this::noOutputs), "888 / 888"));
        number("units.indicators", row -> row.duties().indicators().size());
        getColumns().add(sized(Columns.number(words.get("units.next"), this::next, this::noNext), "2026-12-31"));
        number("units.overdue", UnitRow::overdue);
        size();
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                openChosen(open);
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                openChosen(open);
            }
        });
    }

    private void openChosen(Consumer<UnitRow> open) {
        UnitRow row = getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row);
        }
    }

    /** What is chosen stays chosen. */
    void show(List<UnitRow> rows) {
        UnitRow chosen = getSelectionModel().getSelectedItem();
        size();
        getItems().setAll(rows);
        rows.stream()
                .filter(row -> chosen != null && row.id().equals(chosen.id()))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    private void number(String title, Function<UnitRow, Number> count) {
        getColumns().add(sized(Columns.number(words.get(title), row -> count.apply(row).toString(), row -> ""), "88"));
    }

    private void number(String group, Progress.State state, Function<UnitRow, Number> count) {
        getColumns().add(sized(Columns.number(
                words.word(group, state), row -> count.apply(row).toString(), row -> words.word("state", state)), "88"));
    }

    private TableColumn<UnitRow, UnitRow> sized(TableColumn<UnitRow, UnitRow> column, String longest) {
        widest.put(column, longest);
        return column;
    }

    /** As wide as letters of the size of the window need; the names take what is left. */
    private void size() {
        widest.forEach((column, longest) -> column.setPrefWidth(Math.max(
                around.textWidth(List.of(column.getText()), FontWeight.BOLD, 12) + 2,
                around.textWidth(List.of(longest), FontWeight.NORMAL, 13))));
        double others = widest.keySet().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        name.prefWidthProperty().bind(widthProperty().subtract(others + SCROLL_BAR));
    }

    private String outputs(UnitRow row) {
        int all = row.duties().outputs().size();
        return all == 0 ? Numbers.MISSING : row.duties().done() + " / " + all;
    }

    private String noOutputs(UnitRow row) {
        return words.get(row.duties().outputs().isEmpty() ? "units.outputs.none" : "units.outputs.note");
    }

    private String next(UnitRow row) {
        return row.duties().nextDue().map(LocalDate::toString).orElse(Numbers.MISSING);
    }

    private String noNext(UnitRow row) {
        return row.duties().nextDue().isPresent() ? "" : words.get("units.next.none");
    }
}
