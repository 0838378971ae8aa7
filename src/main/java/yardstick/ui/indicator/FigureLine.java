package yardstick.ui.indicator;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;

/** One figure: its name and its value; pressed, it opens the arithmetic down to the cells. */
final class FigureLine extends VBox {
    private final Words words;

    FigureLine(FigureRow row, boolean open, Runnable toggled, Words words) {
        this.words = words;
        getStyleClass().add("figure-line");
        getChildren().add(head(row, open, toggled));
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

    private Node head(FigureRow row, boolean open, Runnable toggled) {
        ToggleButton toggle = new ToggleButton("", (open ? Icon.DOWN : Icon.NEXT).node());
        toggle.getStyleClass().addAll("flat", "figure-toggle");
        toggle.setSelected(open);
        toggle.setDisable(row.work() == null);
        toggle.setAccessibleText(words.get("indicator.figure.open", row.label(), row.value()));
        toggle.setOnAction(e -> toggled.run());
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
            line.setOnMouseClicked(e -> toggled.run());
        }
        return line;
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
            add(grid, input.symbol(), both);
        }
        if (!missing) {
            add(grid, words.get("indicator.result"), wrapped(work.result()));
        }
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
