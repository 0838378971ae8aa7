package yardstick.ui.indicator;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.Icon;

/** Targets and actuals side by side; an actual can be corrected or removed where it stands. */
final class ValuesPane extends HBox {
    private final Words words;
    private final TableView<TargetRow> targets = new TableView<>();
    private final TableView<ActualRow> actuals = new TableView<>();
    private final VBox right;
    private final Acts acts;
    private String unit = "";

    /** What can be done with one actual. */
    record Acts(Consumer<Actual> correct, Consumer<Actual> remove) {}

    ValuesPane(Words words, Acts acts) {
        super(16);
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
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
            VBox.setVgrow(table, Priority.ALWAYS);
        }
        VBox left = new VBox(8, heading("indicator.targets"), targets);
        left.setPrefWidth(220);
        left.setMinWidth(180);
        right = new VBox(8, heading("indicator.actuals"), actuals);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
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
        String now = content.gap().indicator().unit().symbol();
        if (targets.getColumns().isEmpty() || !now.equals(unit)) {
            unit = now;
            columns();
        }
        targets.getItems().setAll(content.targets());
        actuals.getItems().setAll(content.actuals());
    }

    /** The form stands above the list it adds to. */
    void form(@Nullable Node form) {
        right.getChildren().removeIf(node -> node instanceof EntryForm);
        if (form != null) {
            right.getChildren().add(1, form);
        }
    }

    private void columns() {
        String value = unit.isEmpty()
                ? words.get("indicator.column.plainValue")
                : words.get("indicator.column.value", unit);
        targets.getColumns().setAll(
                column(Columns.text(words.get("indicator.column.period"), TargetRow::period), 90),
                column(Columns.number(value, TargetRow::value, row -> (row.note() + " " + row.source()).strip()), 110));
        TableColumn<ActualRow, ActualRow> source = Columns.text(words.get("indicator.column.source"), ActualRow::source);
        actuals.getColumns().setAll(
                column(Columns.text(words.get("indicator.column.period"), ActualRow::period), 100),
                column(Columns.number(value, ActualRow::value, ActualRow::source), 90),
                column(Columns.text(words.get("indicator.column.status"), ActualRow::status), 76),
                column(source, 120),
                column(Columns.node("", this::buttons), 76));
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
