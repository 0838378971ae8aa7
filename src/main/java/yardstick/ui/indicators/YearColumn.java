package yardstick.ui.indicators;

import java.util.List;
import java.util.function.Function;
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
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.DecimalAlignment;

/** A year: the actual in full ink above the target in pale ink, decimal points below each other. */
final class YearColumn {
    private static final double NARROWEST = 52;
    private static final double EDGE = 8;
    private static final Font ACTUAL = Font.font("Noto Sans SC", FontWeight.BOLD, 13);
    private static final Font TARGET = Font.font("Noto Sans SC", 11);

    private final Words words;
    private final int year;
    private final Supplier<List<IndicatorRow>> rows;
    private final TableColumn<IndicatorRow, IndicatorRow> column;
    private final DecimalAlignment alignment = new DecimalAlignment();

    YearColumn(Words words, int year, Supplier<List<IndicatorRow>> rows) {
        this.words = words;
        this.year = year;
        this.rows = rows;
        column = new TableColumn<>(Integer.toString(year));
        column.getStyleClass().addAll("number-column", "year-column");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(c -> new Cell());
    }

    TableColumn<IndicatorRow, IndicatorRow> column() {
        return column;
    }

    /** Measures the column anew for the lines that are shown. */
    void align() {
        List<String> actuals = texts(IndicatorRow.Year::actual);
        List<String> targets = texts(IndicatorRow.Year::target);
        alignment.measure(actuals, ACTUAL);
        alignment.widen(targets, TARGET);
        double behind = Math.max(widest(actuals, ACTUAL), widest(targets, TARGET)) + EDGE + 8;
        column.setPrefWidth(Math.max(NARROWEST, behind));
    }

    private double widest(List<String> texts, Font font) {
        return texts.stream()
                .mapToDouble(text -> DecimalAlignment.width(text, font) + alignment.room(text, font))
                .max()
                .orElse(0);
    }

    private List<String> texts(Function<IndicatorRow.Year, Shown> part) {
        return rows.get().stream().map(row -> part.apply(row.year(year)).text()).toList();
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
            put(actual, values.actual(), ACTUAL);
            put(target, values.target(), TARGET);
            setTooltip(tooltip(values));
            setGraphic(both);
        }

        private void put(Label label, Shown shown, Font font) {
            label.setText(shown.text());
            label.setManaged(!shown.text().isEmpty());
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
            return shown.text().isEmpty() ? "" : words.get(role) + " " + shown.told();
        }
    }
}
