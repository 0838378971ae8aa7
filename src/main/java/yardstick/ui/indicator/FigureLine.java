package yardstick.ui.indicator;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;

/** One figure: its name and its value; pressed, it opens the arithmetic down to the cells. */
final class FigureLine extends VBox {
    private final Words words;
    private final Acts acts;

    /** What a line asks for: to be opened or closed, or its arithmetic on the clipboard. */
    record Acts(Runnable toggle, Runnable copy) {}

    FigureLine(FigureRow row, boolean open, Acts acts, Words words) {
        this.words = words;
        this.acts = acts;
        getStyleClass().add("figure-line");
        getChildren().add(head(row, open));
        if (!row.reason().isEmpty()) {
            Label reason = new Label(row.reason());
            reason.getStyleClass().addAll("note", "figure-reason");
            reason.setWrapText(true);
            getChildren().add(reason);
        }
        FigureRow.Work work = row.work();
        if (open && work != null) {
            getChildren().add(detail(work, row.isMissing()));
        }
    }

    private Node head(FigureRow row, boolean open) {
        ToggleButton toggle = new ToggleButton("", (open ? Icon.DOWN : Icon.NEXT).node());
        toggle.getStyleClass().addAll("flat", "figure-toggle");
        toggle.setSelected(open);
        toggle.setDisable(row.work() == null);
        toggle.setAccessibleText(words.get("indicator.figure.open", row.label(), row.value()));
        toggle.setOnAction(e -> acts.toggle().run());
        toggle.setOnKeyPressed(e -> pressed(e, open));
        Label name = new Label(row.label());
        name.getStyleClass().add("figure-name");
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label value = new Label(row.value());
        value.getStyleClass().add("figure-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(4, toggle, name, value);
        line.getStyleClass().add("figure-head");
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.work() != null) {
            line.setOnMouseClicked(e -> acts.toggle().run());
        }
        return line;
    }

    /** Right opens and left closes, as in a tree; Enter does either. */
    private void pressed(KeyEvent e, boolean open) {
        boolean toggles = e.getCode() == KeyCode.ENTER
                || e.getCode() == KeyCode.RIGHT && !open
                || e.getCode() == KeyCode.LEFT && open;
        if (e.isAltDown()) {
            return;
        }
        if (toggles) {
            e.consume();
            acts.toggle().run();
        } else if (e.getCode() == KeyCode.C && e.isShortcutDown()) {
            e.consume();
            acts.copy().run();
        }
    }

    private Node detail(FigureRow.Work work, boolean missing) {
        GridPane grid = new GridPane(8, 4);
        grid.getStyleClass().add("figure-work");
        add(grid, words.get("indicator.formula"), new Label(work.formula()));
        for (FigureRow.Input input : work.inputs()) {
            Label value = wrapped(input.meaning().isEmpty() ? input.value() : input.value() + "  " + input.meaning());
            VBox both = new VBox(value);
            if (!input.source().isEmpty()) {
                Label source = wrapped(input.source());
                source.getStyleClass().add("note");
                both.getChildren().add(source);
            }
            if (!input.printed().isEmpty()) {
                Label printed = wrapped(input.printed());
                printed.getStyleClass().addAll("note", "printed");
                both.getChildren().add(printed);
            }
            add(grid, input.symbol(), both);
        }
        if (!missing) {
            add(grid, words.get("indicator.result"), wrapped(work.result()));
        }
        Button copy = Buttons.plain(words.get("indicator.figure.copy"), Icon.COPY, acts.copy());
        copy.getStyleClass().addAll("flat", "figure-copy");
        grid.add(copy, 0, grid.getRowCount(), 2, 1);
        return grid;
    }

    private static void add(GridPane grid, String name, Node node) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(node, Priority.ALWAYS);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), label, node);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
