package yardstick.ui.indicators;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.TextWidth;

/** A column of words as wide as they are; what they leave out is told on hover. */
final class ShownColumn {
    private static final double QUOTE_WIDTH = 480;

    private ShownColumn() {}

    static TableColumn<IndicatorRow, IndicatorRow> of(
            String title, Collection<IndicatorRow> rows, Function<IndicatorRow, Shown> shown) {
        TableColumn<IndicatorRow, IndicatorRow> column = new TableColumn<>(title);
        column.getStyleClass().add("text-column");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        List<String> texts =
                rows.stream().map(row -> shown.apply(row).text()).distinct().toList();
        column.setPrefWidth(Math.max(
                TextWidth.of(texts, FontWeight.NORMAL, 13), TextWidth.of(List.of(title), FontWeight.BOLD, 12)));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable IndicatorRow row, boolean empty) {
                super.updateItem(row, empty);
                Shown value = empty || row == null ? Shown.BLANK : shown.apply(row);
                setText(value.text());
                setTooltip(value.note().isEmpty() ? null : tooltip(value.note()));
            }
        });
        return column;
    }

    private static Tooltip tooltip(String note) {
        Tooltip tooltip = new Tooltip(note);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(QUOTE_WIDTH);
        return tooltip;
    }
}
