package yardstick.ui.tasks;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import yardstick.model.Box;

/** A box with its rows, as printed. */
final class BoxView extends VBox {
    /** The first of two columns names what the second one tells. */
    private static final double NAMES = 32;

    BoxView(Box box) {
        super(4);
        getStyleClass().add("box-view");
        Label title = label(box.label());
        title.getStyleClass().add("task-title");
        GridPane grid = new GridPane(8, 4);
        int columns = Math.max(
                box.header().size(),
                box.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(columns == 2 ? (i == 0 ? NAMES : 100 - NAMES) : 100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        add(grid, 0, box.header(), "field-name");
        int at = 1;
        for (Box.Line row : box.rows()) {
            add(grid, at++, row.cells(), "box-cell");
        }
        getChildren().addAll(title, grid);
    }

    private static void add(GridPane grid, int row, List<String> cells, String styleClass) {
        for (int i = 0; i < cells.size(); i++) {
            Label cell = label(cells.get(i));
            cell.getStyleClass().add(styleClass);
            grid.add(cell, i, row);
        }
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
