package yardstick.ui.indicator;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
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

/** What was measured, with how it is known; each value can be corrected or removed where it stands. */
final class ActualsPane extends VBox {
    private static final double ROOM_FOR_SOURCES = 440;

    private final Words words;
    private final TableView<ActualRow> actuals = new TableView<>();
    private final Acts acts;

    /** What can be done with one actual. */
    record Acts(Consumer<Actual> correct, Consumer<Actual> remove) {}

    ActualsPane(Words words, Acts acts) {
        super(8);
        this.words = words;
        this.acts = acts;
        getStyleClass().add("tab-content");
        actuals.setAccessibleText(words.get("indicator.actuals"));
        actuals.setId("actuals");
        actuals.setPlaceholder(placeholder());
        actuals.setRowFactory(table -> row());
        actuals.setFixedCellSize(32);
        actuals.setMinHeight(96);
        actuals.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        actuals.setOnKeyPressed(e -> {
            ActualRow chosen = actuals.getSelectionModel().getSelectedItem();
            if (chosen != null && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2)) {
                acts.correct().accept(chosen.actual());
            } else if (chosen != null && e.getCode() == KeyCode.DELETE) {
                acts.remove().accept(chosen.actual());
            }
        });
        VBox.setVgrow(actuals, Priority.ALWAYS);
        columns();
        getChildren().add(actuals);
    }

    private Label placeholder() {
        Label label = new Label(words.get("indicator.actuals.empty"));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
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
        actuals.getItems().setAll(content.actuals());
        List<String> periods = content.actuals().stream().map(ActualRow::period).toList();
        actuals.getColumns().getFirst().setMinWidth(Math.max(60, TextWidth.of(periods, FontWeight.NORMAL, 13)));
    }

    /** The form stands above the list. */
    void form(@Nullable Node form) {
        getChildren().removeIf(node -> node instanceof EntryForm);
        if (form != null) {
            getChildren().addFirst(form);
        }
    }

    private void columns() {
        TableColumn<ActualRow, ActualRow> place =
                TargetsPane.column(Columns.text(words.get("indicator.column.source"), ActualRow::place), 130);
        place.visibleProperty().bind(actuals.widthProperty().greaterThan(ROOM_FOR_SOURCES));
        TableColumn<ActualRow, ActualRow> told =
                TargetsPane.column(Columns.text(words.get("indicator.column.told"), ActualRow::evidence), 150);
        told.visibleProperty().bind(actuals.widthProperty().greaterThan(ROOM_FOR_SOURCES));
        TableColumn<ActualRow, ActualRow> acted = Columns.node("", this::buttons);
        acted.setPrefWidth(88);
        acted.setMinWidth(88);
        acted.setMaxWidth(88);
        actuals.getColumns()
                .setAll(List.of(
                        TargetsPane.column(Columns.text(words.get("indicator.column.period"), ActualRow::period), 76),
                        TargetsPane.column(
                                Columns.number(
                                        words.get("indicator.column.value"), ActualRow::value, ActualRow::source),
                                84),
                        TargetsPane.column(
                                Columns.text(words.get("indicator.column.status"), ActualRow::status),
                                words.isChinese() ? 64 : 92),
                        place,
                        told,
                        acted));
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
