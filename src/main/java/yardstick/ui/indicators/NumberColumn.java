package yardstick.ui.indicators;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.DecimalAlignment;
import yardstick.ui.parts.TextWidth;

/** A column of numbers, their decimal points below each other; what is missing tells why. */
final class NumberColumn {
    private static final double EDGE = 8;
    private static final double START = 6;
    private static final Font FONT = Font.font("Noto Sans SC", 13);

    private final TableColumn<IndicatorRow, IndicatorRow> column;
    private final Function<IndicatorRow, Shown> shown;
    private final DecimalAlignment alignment = new DecimalAlignment();

    NumberColumn(String title, Function<IndicatorRow, Shown> shown) {
        this.shown = shown;
        column = new TableColumn<>(title);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(c -> new Cell());
    }

    TableColumn<IndicatorRow, IndicatorRow> column() {
        return column;
    }

    void align(List<IndicatorRow> rows) {
        List<String> texts = rows.stream().map(row -> shown.apply(row).text()).toList();
        alignment.measure(texts, FONT);
        double widest = texts.stream()
                .mapToDouble(text -> DecimalAlignment.width(text, FONT) + alignment.room(text, FONT))
                .max()
                .orElse(0);
        List<String> heading = List.of(column.getText().split("\n"));
        column.setPrefWidth(Math.max(widest + EDGE + START + 4, TextWidth.of(heading, FontWeight.BOLD, 12)));
    }

    private final class Cell extends TableCell<IndicatorRow, IndicatorRow> {
        @Override
        protected void updateItem(@Nullable IndicatorRow row, boolean empty) {
            super.updateItem(row, empty);
            Shown value = empty || row == null ? Shown.BLANK : shown.apply(row);
            setText(value.text());
            setTooltip(value.note().isEmpty() ? null : new Tooltip(value.note()));
            double behind = alignment.room(value.text(), FONT);
            setPadding(new Insets(0, EDGE + behind, 0, START));
        }
    }
}
