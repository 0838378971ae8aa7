package yardstick.ui.parts;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A column of names in one line; a name too long for it stands in two smaller ones, so that rows stay 32 px. */
public final class NameColumn {
    private static final double EDGES = 18;
    private static final String TWO_LINES = "two-lines";
    private static final double USUAL = 13;
    private static final double SMALL = 11;

    private NameColumn() {}

    public static <R> TableColumn<R, R> of(String title, Function<R, String> name) {
        TableColumn<R, R> column = new TableColumn<>(title);
        column.getStyleClass().add("name-column");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(c -> new NameCell<>(name));
        return column;
    }

    private static final class NameCell<R> extends TableCell<R, R> {
        private final Function<R, String> name;

        NameCell(Function<R, String> name) {
            this.name = name;
            setWrapText(true);
            widthProperty().addListener((p, old, now) -> fit());
            fontProperty().addListener((p, old, now) -> fit());
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : name.apply(row));
            fit();
        }

        /** Of one line, also while there are two smaller ones. */
        private double usualSize() {
            double now = getFont().getSize();
            return getStyleClass().contains(TWO_LINES) ? now * USUAL / SMALL : now;
        }

        private void fit() {
            Text measured = new Text(getText());
            measured.setFont(Font.font("Noto Sans SC", FontWeight.BOLD, usualSize()));
            boolean tooLong = measured.getLayoutBounds().getWidth() > getWidth() - EDGES;
            boolean isSmall = getStyleClass().contains(TWO_LINES);
            if (tooLong && !isSmall) {
                getStyleClass().add(TWO_LINES);
            } else if (!tooLong && isSmall) {
                getStyleClass().remove(TWO_LINES);
            }
        }
    }
}
