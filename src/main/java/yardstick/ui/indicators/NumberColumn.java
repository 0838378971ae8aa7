package yardstick.ui.indicators;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.DecimalAlignment;

/** A column of numbers, their decimal points below each other; what is missing tells why. */
final class NumberColumn {
    private static final double EDGE = 8;

    private final TableColumn<IndicatorRow, IndicatorRow> column;
    private final Function<IndicatorRow, Shown> shown;
    private final DecimalAlignment alignment = new DecimalAlignment();

    NumberColumn(String title, double width, Function<IndicatorRow, Shown> shown) {
        this.shown = shown;
        column = new TableColumn<>(title);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellFactory(c -> new Cell());
    }

    TableColumn<IndicatorRow, IndicatorRow> column() {
        return column;
    }

    void align(List<IndicatorRow> rows) {
        alignment.measure(rows.stream().map(row -> shown.apply(row).text()).toList(), Font.font("Noto Sans SC", 13));
    }

    private final class Cell extends TableCell<IndicatorRow, IndicatorRow> {
        @Override
        protected void updateItem(@Nullable IndicatorRow row, boolean empty) {
            super.updateItem(row, empty);
            Shown value = empty || row == null ? Shown.BLANK : shown.apply(row);
            setText(value.text());
            setTooltip(value.note().isEmpty() ? null : new Tooltip(value.note()));
            double behind = alignment.room(value.text(), getFont());
            setPadding(new Insets(0, EDGE + behind, 0, 4));
        }
    }
}
