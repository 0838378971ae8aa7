package yardstick.ui.indicator;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.Icon;

/** The start and every promise: as published, in force now, and the paper between the two. */
final class TargetsPane extends VBox {
    private final Words words;
    private final Acts acts;
    private final TableView<TargetRow> table = new TableView<>();
    private final FlowPane bar = new FlowPane(8, 4);

    /** What can be done with targets. */
    interface Acts {
        void adjust();

        void add();

        /** Of the start too. */
        void correct(TargetRow row);

        void remove(TargetRow row);

        void baseline();
    }

    TargetsPane(Words words, Acts acts) {
        super(8);
        this.words = words;
        this.acts = acts;
        getStyleClass().add("tab-content");
        table.setId("targets");
        table.setAccessibleText(words.get("indicator.targets"));
        table.setFixedCellSize(32);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(placeholder());
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(e -> {
            TargetRow chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2)) {
                acts.correct(chosen);
            } else if (chosen != null && e.getCode() == KeyCode.DELETE) {
                acts.remove(chosen);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(96);
        columns();
        getChildren().addAll(bar, table);
    }

    private Label placeholder() {
        Label label = new Label(words.get("indicator.targets.empty"));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private TableRow<TargetRow> row() {
        TableRow<TargetRow> row = new TableRow<>();
        row.setOnMouseClicked(e -> {
            TargetRow chosen = row.getItem();
            if (e.getClickCount() == 2 && chosen != null) {
                acts.correct(chosen);
            }
        });
        return row;
    }

    void show(IndicatorModel.Content content) {
        table.getItems().setAll(content.targets());
        boolean some = !content.gap().indicator().targets().isEmpty();
        bar.getChildren().clear();
        if (some) {
            bar.getChildren().add(act("adjust", Icon.FILE, acts::adjust));
        }
        bar.getChildren().add(act("target.add", Icon.ADD, acts::add));
        if (content.gap().indicator().baseline() == null) {
            bar.getChildren().add(act("baseline.add", Icon.ADD, acts::baseline));
        }
    }

    private Button act(String name, Icon icon, Runnable act) {
        Button button = Buttons.plain(words.get("indicator." + name), icon, act);
        button.setId(name.replace('.', '-'));
        return button;
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        column(Columns.text(words.get("indicator.column.period"), TargetRow::period), 112),
                        column(
                                Columns.number(
                                        words.get("indicator.column.original"),
                                        row -> TargetRows.orMissing(row.original()),
                                        TargetRow::hint),
                                96),
                        column(
                                Columns.number(
                                        words.get("indicator.column.inForce"),
                                        row -> TargetRows.orMissing(row.inForce()),
                                        TargetRow::hint),
                                96),
                        column(
                                Columns.text(
                                        words.get("indicator.column.paper"),
                                        row -> row.paper().isEmpty() ? row.hint() : row.paper()),
                                240),
                        acted()));
    }

    private TableColumn<TargetRow, TargetRow> acted() {
        TableColumn<TargetRow, TargetRow> acted = Columns.node("", this::buttons);
        acted.setPrefWidth(88);
        acted.setMinWidth(88);
        acted.setMaxWidth(88);
        return acted;
    }

    static <R> TableColumn<R, R> column(TableColumn<R, R> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 60));
        return column;
    }

    private Node buttons(TargetRow row) {
        HBox both = new HBox(
                icon("correct", row, Icon.EDIT, () -> acts.correct(row)),
                icon("remove", row, Icon.REMOVE, () -> acts.remove(row)));
        both.getStyleClass().add("row-acts");
        return both;
    }

    private Button icon(String act, TargetRow row, Icon icon, Runnable run) {
        return Buttons.icon(words.get("indicator.target." + act, row.period()), icon, run);
    }
}
