package yardstick.ui.indicators;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Status;
import yardstick.text.Words;
import yardstick.ui.parts.StatusMark;
import yardstick.ui.parts.TextWidth;

/** The judgement as shape, word and colour; why on hover. */
final class VerdictCells {
    private static final double MARK = 18;

    private VerdictCells() {}

    static TableColumn<IndicatorRow, IndicatorRow> column(Words words) {
        TableColumn<IndicatorRow, IndicatorRow> column =
                new TableColumn<>(words.get("indicators.column.verdict"));
        column.getStyleClass().addAll("text-column", "verdict-column");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(TextWidth.of(statuses(words), FontWeight.NORMAL, 13) + MARK);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable IndicatorRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : label(row, words));
            }
        });
        return column;
    }

    private static List<String> statuses(Words words) {
        return Stream.concat(
                        Stream.of(Status.values()).map(status -> words.word("status", status)),
                        Stream.of(words.word("indicators.group", Group.RESULT)))
                .toList();
    }

    private static Label label(IndicatorRow row, Words words) {
        IndicatorRow.Verdict verdict = row.verdict();
        Label label =
                row.group() == Group.RESULT ? new Label(verdict.word()) : StatusMark.label(verdict.status(), words);
        if (row.group() == Group.RESULT) {
            label.getStyleClass().add("muted");
        }
        if (!verdict.note().isEmpty()) {
            label.setTooltip(new Tooltip(verdict.note()));
        }
        return label;
    }
}
