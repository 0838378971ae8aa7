package yardstick.ui.parts;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Columns of read-only tables. */
public final class Columns {
    private Columns() {}

    public static <R> TableColumn<R, R> text(String title, Function<R, String> text) {
        return of(title, text, row -> "", "text-column");
    }

    /** Right-aligned. @param reason told as a tooltip where the text is a dash; empty for none */
    public static <R> TableColumn<R, R> number(String title, Function<R, String> text, Function<R, String> reason) {
        return of(title, text, reason, "number-column");
    }

    /** A cell of nodes, built anew for each row shown. */
    public static <R> TableColumn<R, R> node(String title, Function<R, Node> node) {
        TableColumn<R, R> column = column(title, "node-column");
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : node.apply(row));
            }
        });
        return column;
    }

    private static <R> TableColumn<R, R> of(
            String title, Function<R, String> text, Function<R, String> hint, String styleClass) {
        TableColumn<R, R> column = column(title, styleClass);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean empty) {
                super.updateItem(row, empty);
                String shown = empty || row == null ? "" : text.apply(row);
                String told = empty || row == null ? "" : hint.apply(row);
                setText(shown);
                setTooltip(told.isEmpty() ? null : new Hint(told));
            }
        });
        return column;
    }

    private static <R> TableColumn<R, R> column(String title, String styleClass) {
        TableColumn<R, R> column = new TableColumn<>(title);
        column.getStyleClass().add(styleClass);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
