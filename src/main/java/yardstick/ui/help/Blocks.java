package yardstick.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * The parts of a page as nodes, one below the other.
 *
 * @param pictures by their path from the page
 */
record Blocks(Sentences sentences, Function<String, Image> pictures) {
    private static final double GAP = 8;

    VBox of(org.commonmark.node.Node parent) {
        VBox all = new VBox(GAP);
        all.setMinWidth(0);
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            all.getChildren().add(block(node));
        }
        return all;
    }

    private Node block(org.commonmark.node.Node node) {
        return switch (node) {
            case Heading heading -> sentences.flow(heading, "help-heading-" + Math.min(3, heading.getLevel()));
            case Paragraph paragraph when paragraph.getFirstChild() instanceof org.commonmark.node.Image picture ->
                picture(picture);
            case Paragraph paragraph -> sentences.flow(paragraph);
            case BulletList list -> list(list, false, 0);
            case OrderedList list -> list(list, true, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            case TableBlock table -> table(table);
            case FencedCodeBlock code -> new Label(code.getLiteral().strip());
            default -> of(node);
        };
    }

    private VBox list(org.commonmark.node.Node list, boolean numbered, int first) {
        VBox items = new VBox(4);
        int number = first;
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                Label mark = new Label(numbered ? number++ + "." : "•");
                mark.getStyleClass().add("help-mark");
                mark.setMinWidth(Region.USE_PREF_SIZE);
                VBox content = of(item);
                HBox.setHgrow(content, Priority.ALWAYS);
                items.getChildren().add(new HBox(GAP, mark, content));
            }
        }
        return items;
    }

    private GridPane table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        int row = 0;
        for (TableRow each : rows(table)) {
            int column = 0;
            for (var node = each.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof TableCell cell) {
                    TextFlow text = sentences.flow(cell, cell.isHeader() ? "help-strong" : "help-cell-text");
                    StackPane held = new StackPane(text);
                    held.getStyleClass().add(cell.isHeader() ? "help-head" : "help-cell");
                    held.setMinWidth(0);
                    GridPane.setHgrow(held, Priority.SOMETIMES);
                    grid.add(held, column++, row);
                }
            }
            row++;
        }
        return grid;
    }

    private static List<TableRow> rows(org.commonmark.node.Node parent) {
        List<TableRow> rows = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableRow row) {
                rows.add(row);
            } else {
                rows.addAll(rows(node));
            }
        }
        return rows;
    }

    /** Never wider than the page nor than it is. */
    private Node picture(org.commonmark.node.Image picture) {
        Image image = pictures.apply(picture.getDestination());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(alternative(picture));
        StackPane held = new StackPane(view);
        held.getStyleClass().add("help-picture");
        held.setMinWidth(0);
        view.setFitWidth(Math.min(image.getWidth(), 560));
        return held;
    }

    private static String alternative(org.commonmark.node.Image picture) {
        return picture.getFirstChild() instanceof org.commonmark.node.Text text ? text.getLiteral() : "";
    }
}
