package yardstick.ui.indicators;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.DecimalAlignment;

/** A year: the actual in full ink above the target in pale ink, decimal points below each other. */
final class YearColumn {
    private static final double WIDTH = 76;
    private static final double EDGE = 8;

    private final Words words;
    private final int year;
    private final Supplier<List<IndicatorRow>> rows;
    private final TableColumn<IndicatorRow, IndicatorRow> column;

    YearColumn(Words words, int year, Supplier<List<IndicatorRow>> rows) {
        this.words = words;
        this.year = year;
        this.rows = rows;
        column = new TableColumn<>(words.get("indicators.column.year", Integer.toString(year)));
        column.getStyleClass().addAll("number-column", "year-column");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(WIDTH);
        column.setCellFactory(c -> new Cell());
    }

    TableColumn<IndicatorRow, IndicatorRow> column() {
        return column;
    }

    private final class Cell extends TableCell<IndicatorRow, IndicatorRow> {
        private final Label actual = new Label();
        private final Label target = new Label();
        private final VBox both = new VBox(actual, target);

        Cell() {
            actual.getStyleClass().add("year-actual");
            target.getStyleClass().add("year-target");
            both.getStyleClass().add("year-cell");
            both.setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable IndicatorRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            IndicatorRow.Year values = row.year(year);
            put(actual, values.actual(), texts(IndicatorRow.Year::actual));
            put(target, values.target(), texts(IndicatorRow.Year::target));
            setTooltip(tooltip(values));
            setGraphic(both);
        }

        private List<String> texts(java.util.function.Function<IndicatorRow.Year, Shown> part) {
            return rows.get().stream().map(row -> part.apply(row.year(year)).text()).toList();
        }

        private void put(Label label, Shown shown, List<String> column) {
            label.setText(shown.text());
            label.setManaged(!shown.text().isEmpty());
            Font font = label.getFont();
            DecimalAlignment alignment = new DecimalAlignment();
            alignment.measure(column, font);
            label.setPadding(new Insets(0, EDGE + alignment.room(shown.text(), font), 0, 0));
        }

        private @Nullable Tooltip tooltip(IndicatorRow.Year values) {
            String told = String.join(
                    "\n",
                    Stream.of(line("role.ACTUAL", values.actual()), line("role.TARGET", values.target()))
                            .filter(text -> !text.isEmpty())
                            .toList());
            return told.isEmpty() ? null : new Tooltip(told);
        }

        private String line(String role, Shown shown) {
            return shown.text().isEmpty() ? "" : words.get(role) + " " + shown.text() + "  " + shown.note();
        }
    }
}
