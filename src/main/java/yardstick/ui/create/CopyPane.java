package yardstick.ui.create;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
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

/** The indicators that go along from the old plan, where each starts, and what stays behind. */
final class CopyPane extends VBox {
    private static final double PERIOD = 64;
    private static final double VALUE = 104;
    private static final double FROM = 196;

    private final Words words;
    private final TableView<Start> starts = new TableView<>();
    private final Label left = new Label("", Icon.INFO.node());

    CopyPane(Words words) {
        super(8);
        this.words = words;
        starts.setId("create-starts");
        starts.setAccessibleText(words.get("create.starts"));
        starts.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        starts.setPlaceholder(new Label(words.get("create.starts.none")));
        starts.setMinHeight(0);
        TableColumn<Start, Start> name = NameColumn.of(words.get("create.column.name"), Start::name);
        TableColumn<Start, Start> period = Columns.text(words.get("create.column.period"), Start::period);
        TableColumn<Start, Start> value =
                Columns.number(words.get("create.column.value"), Start::value, Start::from);
        TableColumn<Start, Start> from = Columns.node(words.get("create.column.from"), this::from);
        fix(period, PERIOD);
        fix(value, VALUE);
        fix(from, FROM);
        starts.getColumns().add(name);
        starts.getColumns().add(period);
        starts.getColumns().add(value);
        starts.getColumns().add(from);
        left.getStyleClass().add("source-block");
        left.setWrapText(true);
        left.setMaxWidth(Double.MAX_VALUE);
        left.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(starts, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().addAll(starts, left);
    }

    void show(PlanCopy copy) {
        starts.getItems().setAll(Start.of(copy, words));
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
