package yardstick.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;

/** The grid: one line an indicator, years across. Columns that can be spared make way in a narrow window. */
final class IndicatorTable extends TableView<IndicatorRow> {
    private static final double NAME_WIDTH = 190;

    /** For the scroll bar and the borders. */
    private static final double EDGE = 16;

    private final Words words;
    private final TableColumn<IndicatorRow, IndicatorRow> name;
    private final List<TableColumn<IndicatorRow, IndicatorRow>> spareable = new ArrayList<>();
    private final List<NumberColumn> numbers = new ArrayList<>();

    IndicatorTable(IndicatorsModel model, Words words, Consumer<IndicatorRow> open) {
        this.words = words;
        getStyleClass().add("indicator-table");
        setAccessibleText(words.get("indicators.table"));
        setFixedCellSize(32);
        name = text("indicators.column.indicator", NAME_WIDTH, row -> row.naming().title());
        name.getStyleClass().add("name-column");
        setItems(model.rows());
        setRowFactory(table -> row(open));
        setOnKeyPressed(e -> {
            IndicatorRow chosen = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
            }
        });
        model.years().addListener((p, old, now) -> columns(now));
        columns(model.years().get());
        model.rows().addListener((ListChangeListener<IndicatorRow>) change -> align());
        widthProperty().addListener((p, old, now) -> fit());
    }

    private static TableRow<IndicatorRow> row(Consumer<IndicatorRow> open) {
        TableRow<IndicatorRow> row = new TableRow<>();
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(Objects.requireNonNull(row.getItem()));
            }
        });
        return row;
    }

    private void columns(List<Integer> years) {
        spareable.clear();
        numbers.clear();
        TableColumn<IndicatorRow, IndicatorRow> position =
                text("indicators.column.position", 44, row -> Integer.toString(row.position()));
        position.getStyleClass().add("position-column");
        TableColumn<IndicatorRow, IndicatorRow> category =
                text("indicators.column.category", 88, row -> row.naming().category());
        TableColumn<IndicatorRow, IndicatorRow> attribute =
                text("indicators.column.attribute", 64, row -> row.naming().attribute());
        NumberColumn share = number("indicators.column.share", 64, row -> row.rates().share());
        List<TableColumn<IndicatorRow, ?>> all = new ArrayList<>(List.of(
                position,
                category,
                name,
                text("indicators.column.unit", words.isChinese() ? 60 : 64, row -> row.naming().unit()),
                attribute,
                number("indicators.column.baseline", 68, IndicatorRow::baseline).column()));
        years.forEach(year -> all.add(new YearColumn(words, year, this::getItems).column()));
        all.add(number("indicators.column.target", 68, IndicatorRow::target).column());
        all.add(number("indicators.column.attainment", 72, row -> row.rates().attainment()).column());
        all.add(number("indicators.column.completion", 76, row -> row.rates().completion()).column());
        all.add(share.column());
        all.add(VerdictCells.column(words));
        spareable.addAll(List.of(attribute, position, category, share.column()));
        getColumns().setAll(all);
        align();
        fit();
    }

    private TableColumn<IndicatorRow, IndicatorRow> text(
            String key, double width, Function<IndicatorRow, String> text) {
        TableColumn<IndicatorRow, IndicatorRow> column = Columns.text(words.get(key), text);
        column.setPrefWidth(width);
        return column;
    }

    private NumberColumn number(String key, double width, Function<IndicatorRow, Shown> shown) {
        NumberColumn column = new NumberColumn(words.get(key), width, shown);
        numbers.add(column);
        return column;
    }

    private void align() {
        numbers.forEach(column -> column.align(getItems()));
        refresh();
    }

    private void fit() {
        spareable.forEach(column -> column.setVisible(true));
        for (TableColumn<IndicatorRow, IndicatorRow> column : spareable) {
            if (room() < NAME_WIDTH) {
                column.setVisible(false);
            }
        }
        name.setPrefWidth(Math.max(NAME_WIDTH, room()));
    }

    private double room() {
        double others = getVisibleLeafColumns().stream()
                .filter(column -> column != name)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        return getWidth() - others - EDGE;
    }
}
