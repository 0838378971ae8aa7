package yardstick.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.FontWeight;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.NameColumn;
import yardstick.ui.parts.TextWidth;

/** What would be written: old → new, each with a tick. Space ticks, choosing a line shows its cell. */
final class DifferencesTable extends TableView<DifferenceRow> {
    private static final double NARROWEST_NAME = 96;
    private static final double SCROLL_BAR = 16;

    private final Words words;
    private final TableColumn<DifferenceRow, DifferenceRow> name;

    DifferencesTable(ImportModel model, Words words, Consumer<DifferenceRow.Spot> go) {
        this.words = words;
        getStyleClass().add("differences");
        setId("differences");
        setAccessibleText(words.get("intake.differences.table"));
        setFixedCellSize(32);
        setItems(model.ticked().shown());
        name = NameColumn.of(words.get("intake.column.indicator"), row -> row.text().indicator());
        Label nothing = new Label(words.get("intake.differences.none"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        model.tables()
                .nothing()
                .addListener((p, old, now) -> nothing.setText(
                        now ? words.get("intake.nothingChosen") : words.get("intake.differences.none")));
        TableColumn<DifferenceRow, DifferenceRow> what =
                Columns.text(words.get("intake.column.what"), row -> row.text().what());
        TableColumn<DifferenceRow, DifferenceRow> state = Columns.node(words.get("intake.column.state"), this::state);
        TableColumn<DifferenceRow, DifferenceRow> values =
                Columns.number(words.get("intake.column.values"), DifferencesTable::values, row -> "");
        values.getStyleClass().addAll("now-column", "printed");
        name.getStyleClass().add("printed");
        getColumns().setAll(accept(), state, name, what, values);
        widthProperty().addListener((p, old, now) -> fit());
        getItems().addListener((ListChangeListener<DifferenceRow>) change -> fit());
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

    /** Old → new where there is an old one, else what is there. */
    private static String values(DifferenceRow row) {
        DifferenceRow.Text text = row.text();
        return switch (row.difference().state()) {
            case NEW, SAME -> text.now();
            case CHANGED -> text.old() + " → " + text.now();
            case MISSING -> text.old();
        };
    }

    private void fit() {
        List<TableColumn<DifferenceRow, ?>> columns = List.copyOf(getColumns());
        fit(columns.get(1), row -> row.text().state());
        fit(columns.get(3), row -> row.text().what());
        fit(columns.getLast(), DifferencesTable::values);
        double others = columns.stream()
                .filter(column -> column != name)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        name.setPrefWidth(Math.max(NARROWEST_NAME, getWidth() - others - SCROLL_BAR));
    }

    private void fit(TableColumn<DifferenceRow, ?> column, Function<DifferenceRow, String> text) {
        List<String> texts = getItems().stream().map(text).distinct().toList();
        column.setPrefWidth(Math.max(
                TextWidth.of(texts, FontWeight.BOLD, 13),
                TextWidth.of(List.of(column.getText()), FontWeight.BOLD, 12)));
    }

    private TableColumn<DifferenceRow, DifferenceRow> accept() {
        TableColumn<DifferenceRow, DifferenceRow> column =
                Columns.node(words.get("intake.column.accept"), this::tick);
        column.setPrefWidth(words.isChinese() ? 40 : 52);
        return column;
    }

    private Node tick(DifferenceRow row) {
        CheckBox box = new CheckBox();
        box.getStyleClass().add("printed");
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
