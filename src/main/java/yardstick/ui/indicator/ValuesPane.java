package yardstick.ui.indicator;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.TextWidth;

/** Targets and actuals side by side; an actual can be corrected or removed where it stands. */
final class ValuesPane extends VBox {
    private static final double ROOM_FOR_SOURCES = 440;

    private final Words words;
    private final TableView<TargetRow> targets = new TableView<>();
    private final TableView<ActualRow> actuals = new TableView<>();
    private final VBox left = new VBox(8);
    private final Acts acts;

    /** What can be done with one actual. */
    record Acts(Consumer<Actual> correct, Consumer<Actual> remove) {}

    ValuesPane(Words words, Acts acts) {
        super(12);
        this.words = words;
        this.acts = acts;
        getStyleClass().add("values-pane");
        targets.setAccessibleText(words.get("indicator.targets"));
        actuals.setAccessibleText(words.get("indicator.actuals"));
        actuals.setId("actuals");
        actuals.setPlaceholder(placeholder());
        actuals.setRowFactory(table -> row());
        for (TableView<?> table : new TableView<?>[] {targets, actuals}) {
            table.setFixedCellSize(32);
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
            VBox.setVgrow(table, Priority.ALWAYS);
        }
        columns();
        left.getChildren().addAll(heading("indicator.targets"), targets);
        left.setPrefWidth(212);
        left.setMinWidth(180);
        VBox right = new VBox(8, heading("indicator.actuals"), actuals);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(16, left, right);
        both.getStyleClass().add("values-tables");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
    }

    private Label placeholder() {
        Label label = new Label(words.get("indicator.actuals.empty"));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private TableRow<ActualRow> row() {
        TableRow<ActualRow> row = new TableRow<>();
        row.setOnMouseClicked(e -> {
            ActualRow chosen = row.getItem();
            if (e.getClickCount() == 2 && chosen != null) {
                acts.correct().accept(chosen.actual());
            }
        });
        return row;
    }

    void show(IndicatorModel.Content content) {
        targets.getItems().setAll(content.targets());
        actuals.getItems().setAll(content.actuals());
        left.setManaged(!content.gap().indicator().isResult());
        left.setVisible(left.isManaged());
        List<String> periods = content.actuals().stream().map(ActualRow::period).toList();
        actuals.getColumns().getFirst().setMinWidth(Math.max(60, TextWidth.of(periods, FontWeight.NORMAL, 13)));
    }

    /** The form stands above the lists. */
    void form(@Nullable Node form) {
        getChildren().removeIf(node -> node instanceof EntryForm);
        if (form != null) {
            getChildren().addFirst(form);
        }
    }

    private void columns() {
        String value = words.get("indicator.column.value");
        targets.getColumns().setAll(
                column(Columns.text(words.get("indicator.column.period"), TargetRow::period), 76),
                column(Columns.number(value, TargetRow::value, row -> (row.note() + " " + row.source()).strip()), 84));
        TableColumn<ActualRow, ActualRow> place =
                column(Columns.text(words.get("indicator.column.source"), ActualRow::place), 110);
        place.visibleProperty().bind(actuals.widthProperty().greaterThan(ROOM_FOR_SOURCES));
        TableColumn<ActualRow, ActualRow> acted = column(Columns.node("", this::buttons), 88);
        acted.setMinWidth(88);
        acted.setMaxWidth(88);
        actuals.getColumns().setAll(
                column(Columns.text(words.get("indicator.column.period"), ActualRow::period), 76),
                column(Columns.number(value, ActualRow::value, ActualRow::source), 84),
                column(Columns.text(words.get("indicator.column.status"), ActualRow::status), words.isChinese() ? 64 : 92),
                place,
                acted);
    }

    private static <R> TableColumn<R, R> column(TableColumn<R, R> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 60));
        return column;
    }

    private Node buttons(ActualRow row) {
        HBox both = new HBox(
                Buttons.icon(
                        words.get("indicator.actual.correct", row.period()),
                        Icon.EDIT,
                        () -> acts.correct().accept(row.actual())),
                Buttons.icon(
                        words.get("indicator.actual.remove", row.period()),
                        Icon.REMOVE,
                        () -> acts.remove().accept(row.actual())));
        both.getStyleClass().add("row-acts");
        return both;
    }
}
