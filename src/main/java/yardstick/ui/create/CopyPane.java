package yardstick.ui.create;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.exchange.PlanCopy;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.InferredMark;
import yardstick.ui.parts.NameColumn;

/** The indicators of the old plan with a tick each, where each starts, and what stays behind. Space ticks. */
final class CopyPane extends VBox {
    private static final double TICK = 34;
    private static final double PERIOD = 60;
    private static final double VALUE = 96;
    private static final double FROM = 196;

    private final Along along;
    private final Words words;
    private final CheckBox all;
    private final TableView<Start> starts = new TableView<>();
    private final Label left = new Label("", Icon.INFO.node());

    CopyPane(Along along, Words words) {
        super(8);
        this.along = along;
        this.words = words;
        starts.setId("create-starts");
        starts.setAccessibleText(words.get("create.starts"));
        starts.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        starts.setPlaceholder(new Label(words.get("create.starts.none")));
        starts.setMinHeight(0);
        starts.setOnKeyPressed(e -> {
            Start chosen = starts.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.SPACE && chosen != null) {
                turn(chosen);
                e.consume();
            }
        });
        this.all = all();
        columns();
        left.getStyleClass().add("source-block");
        left.setWrapText(true);
        left.setMaxWidth(Double.MAX_VALUE);
        left.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(starts, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().addAll(all, starts, left);
    }

    private void columns() {
        TableColumn<Start, Start> tick = Columns.node("", this::tick);
        TableColumn<Start, Start> name = NameColumn.of(words.get("create.column.name"), Start::name);
        TableColumn<Start, Start> period = Columns.text(words.get("create.column.period"), Start::period);
        TableColumn<Start, Start> value =
                Columns.number(words.get("create.column.value"), Start::value, Start::from);
        TableColumn<Start, Start> from = Columns.node(words.get("create.column.from"), this::from);
        fix(tick, TICK);
        fix(period, PERIOD);
        fix(value, VALUE);
        fix(from, FROM);
        starts.getColumns().add(tick);
        starts.getColumns().add(name);
        starts.getColumns().add(period);
        starts.getColumns().add(value);
        starts.getColumns().add(from);
    }

    /** Ticked while all go along; half ticked while some do. */
    private CheckBox all() {
        CheckBox box = new CheckBox(words.get("create.all"));
        box.setId("create-all");
        box.setOnAction(e -> along.all(box.isSelected()));
        along.left().addListener((p, old, now) -> showAll());
        return box;
    }

    private void showAll() {
        int stay = along.left().get();
        all.setIndeterminate(stay > 0 && stay < starts.getItems().size());
        all.setSelected(stay == 0);
    }

    private void turn(Start start) {
        along.tick(start.id()).set(!along.tick(start.id()).get());
    }

    private CheckBox tick(Start start) {
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.setAccessibleText(words.get("create.tick", start.name()));
        box.selectedProperty().bindBidirectional(along.tick(start.id()));
        return box;
    }

    void show(PlanCopy copy) {
        starts.getItems().setAll(Start.of(copy, words));
        starts.getItems().forEach(start -> along.tick(start.id()));
        all.setDisable(starts.getItems().isEmpty());
        showAll();
        left.setText(Start.left(copy, words));
    }

    private HBox from(Start start) {
        Label text = new Label(start.from());
        text.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, text);
        line.setAlignment(Pos.CENTER_LEFT);
        if (start.inferred()) {
            line.getChildren().add(new InferredMark(words));
        }
        return line;
    }

    private static void fix(TableColumn<Start, Start> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }
}
