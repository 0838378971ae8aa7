package yardstick.ui.importing;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;

/** What would be written: old → new, each with a tick. Space ticks, choosing a line shows its cell. */
final class DifferencesTable extends TableView<DifferenceRow> {
    private final Words words;

    DifferencesTable(ImportModel model, Words words, Consumer<DifferenceRow.Spot> go) {
        this.words = words;
        getStyleClass().add("differences");
        setId("differences");
        setAccessibleText(words.get("intake.differences.table"));
        setFixedCellSize(32);
        setItems(model.differences());
        Label nothing = new Label(words.get("intake.differences.none"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        TableColumn<DifferenceRow, DifferenceRow> indicator =
                column("intake.column.indicator", 170, row -> row.text().indicator());
        TableColumn<DifferenceRow, DifferenceRow> what =
                column("intake.column.what", words.isChinese() ? 88 : 104, row -> row.text().what());
        TableColumn<DifferenceRow, DifferenceRow> state = Columns.node(words.get("intake.column.state"), this::state);
        state.setPrefWidth(words.isChinese() ? 92 : 116);
        getColumns().setAll(accept(), state, indicator, what, number("intake.column.old", true), number("intake.column.now", false));
        setOnKeyPressed(e -> {
            DifferenceRow chosen = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.SPACE && chosen != null && chosen.isOpen()) {
                chosen.accepted().set(!chosen.accepted().get());
            }
        });
        getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (now != null && now.text().cell().isSomewhere()) {
                go.accept(now.text().cell());
            }
        });
    }

    private TableColumn<DifferenceRow, DifferenceRow> column(
            String key, double width, java.util.function.Function<DifferenceRow, String> text) {
        TableColumn<DifferenceRow, DifferenceRow> column = Columns.text(words.get(key), text);
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<DifferenceRow, DifferenceRow> number(String key, boolean old) {
        TableColumn<DifferenceRow, DifferenceRow> column = Columns.number(
                words.get(key), row -> old ? row.text().old() : row.text().now(), row -> "");
        column.setPrefWidth(96);
        column.getStyleClass().add(old ? "old-column" : "now-column");
        return column;
    }

    private TableColumn<DifferenceRow, DifferenceRow> accept() {
        TableColumn<DifferenceRow, DifferenceRow> column =
                Columns.node(words.get("intake.column.accept"), this::tick);
        column.setPrefWidth(words.isChinese() ? 40 : 52);
        return column;
    }

    private Node tick(DifferenceRow row) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(words.get("intake.accept", row.text().indicator(), row.text().what()));
        box.setDisable(!row.isOpen());
        box.setSelected(row.isOpen() && row.accepted().get());
        if (row.isOpen()) {
            box.selectedProperty().bindBidirectional(row.accepted());
        }
        return box;
    }

    private Node state(DifferenceRow row) {
        Label label = new Label(row.text().state());
        String state = row.difference().state().name().toLowerCase(Locale.ROOT);
        label.getStyleClass().addAll("difference-state", Objects.requireNonNull(state));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
