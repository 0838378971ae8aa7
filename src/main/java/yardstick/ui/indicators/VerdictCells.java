package yardstick.ui.indicators;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.StatusMark;

/** The judgement as shape, word and colour; why on hover. */
final class VerdictCells {
    private static final double WIDTH = 136;

    private VerdictCells() {}

    static TableColumn<IndicatorRow, IndicatorRow> column(Words words) {
        TableColumn<IndicatorRow, IndicatorRow> column =
                new TableColumn<>(words.get("indicators.column.verdict"));
        column.getStyleClass().addAll("text-column", "verdict-column");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(WIDTH);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable IndicatorRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : label(row.verdict(), words));
            }
        });
        return column;
    }

    private static Label label(IndicatorRow.Verdict verdict, Words words) {
        Label label = StatusMark.label(verdict.status(), words);
        if (!verdict.note().isEmpty()) {
            label.setTooltip(new Tooltip(verdict.note()));
        }
        return label;
    }
}
