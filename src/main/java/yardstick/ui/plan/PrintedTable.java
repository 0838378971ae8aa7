package yardstick.ui.plan;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import yardstick.model.Box;

/** A table as the paper prints it: its heads, its rows, every cell whole. */
final class PrintedTable extends GridPane {
    /** Letters beyond which a cell is wrapped rather than its column widened. */
    private static final int LONG = 36;

    /** Letters up to which a cell is never wrapped. */
    private static final int SHORT = 4;

    private static final double LETTER = 13;
    private static final double BESIDES = 15;

    PrintedTable(Box box) {
        getStyleClass().addAll("printed-table", "printed");
        int columns = Math.max(
                box.header().size(),
                box.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1));
        for (int column = 0; column < columns; column++) {
            getColumnConstraints().add(width(box, column));
        }
        int row = 0;
        if (!box.header().isEmpty()) {
            add(box.header(), row++, "printed-head", columns);
        }
        for (Box.Line line : box.rows()) {
            add(line.cells(), row++, "printed-cell", columns);
        }
    }

    /** A short column is never broken, a long one takes what is left. */
    private static ColumnConstraints width(Box box, int column) {
        double longest = column < box.header().size() ? letters(box.header().get(column)) : 2;
        for (Box.Line line : box.rows()) {
            longest = Math.max(longest, column < line.cells().size() ? letters(line.cells().get(column)) : 0);
        }
        ColumnConstraints width = new ColumnConstraints();
        width.setMinWidth(LETTER * Math.min(SHORT, longest) + BESIDES);
        width.setPrefWidth(LETTER * Math.min(LONG, longest) + BESIDES);
        width.setHgrow(longest > SHORT ? Priority.ALWAYS : Priority.NEVER);
        return width;
    }

    /** Of the longest line, in CJK letters. */
    private static double letters(String cell) {
        return cell.lines()
                .mapToDouble(line -> line.chars().mapToDouble(c -> c < 0x2e80 ? 0.6 : 1).sum())
                .max()
                .orElse(0);
    }

    private void add(List<String> cells, int row, String styleClass, int columns) {
        for (int column = 0; column < columns; column++) {
            Label label = new Label(column < cells.size() ? cells.get(column) : "");
            label.getStyleClass().add(styleClass);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            add(label, column, row);
        }
    }
}
