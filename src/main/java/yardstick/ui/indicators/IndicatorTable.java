package yardstick.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.FontWeight;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.NameColumn;
import yardstick.ui.parts.TextWidth;

/** The grid: one line an indicator, years across. Columns that can be spared make way in a narrow window. */
final class IndicatorTable extends TableView<IndicatorRow> {
    private static final double NARROWEST_NAME = 176;
    private static final double WIDEST_NAME = 280;

    /** Edges of the cell, and a letter that goes over to the second line. */
    private static final double LINE_END = 24;

    private static final double HEADER = 48;
    private static final double BORDERS = 6;
    private static final double SCROLL_BAR = 18;

    /** Letters of a category: a whole heading stands there where the text groups its targets. */
    private static final int CATEGORY = 9;

    /** The latest years always stay. */
    private static final int YEARS_KEPT = 3;

    private final Words words;
    private final ReadOnlyStringWrapper spared = new ReadOnlyStringWrapper("");
    private final TableColumn<IndicatorRow, IndicatorRow> name;
    private final List<TableColumn<IndicatorRow, IndicatorRow>> spareable = new ArrayList<>();
    private final List<NumberColumn> numbers = new ArrayList<>();
    private final List<YearColumn> yearColumns = new ArrayList<>();
    private Content drawn = Content.TARGETS;

    /** Which columns the lines need. */
    private enum Content {
        TARGETS,
        BOTH,
        RESULTS;

        static Content of(List<IndicatorRow> rows) {
            long results = rows.stream().filter(row -> row.group() == Group.RESULT).count();
            return results == 0 ? TARGETS : results == rows.size() ? RESULTS : BOTH;
        }
    }

    /** What can be done with one line. */
    record Acts(Consumer<IndicatorRow> open, Consumer<IndicatorRow> remove) {}

    IndicatorTable(IndicatorsModel model, Words words, Acts acts) {
        this.words = words;
        getStyleClass().add("indicator-table");
        setAccessibleText(words.get("indicators.table"));
        setFixedCellSize(32);
        name = NameColumn.of(words.get("indicators.column.indicator"), row -> row.naming().title());
        setItems(model.rows());
        setRowFactory(table -> row(acts.open()));
        setOnKeyPressed(e -> {
            IndicatorRow chosen = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                acts.open().accept(chosen);
            } else if (e.getCode() == KeyCode.DELETE && chosen != null) {
                acts.remove().accept(chosen);
            }
        });
        model.years().addListener((p, old, now) -> columns(now));
        model.group().addListener((p, old, now) -> columns(model.years().get()));
        columns(model.years().get());
        model.rows().addListener((ListChangeListener<IndicatorRow>) change -> follow(model));
        widthProperty().addListener((p, old, now) -> fit());
        heightProperty().addListener((p, old, now) -> fit());
    }

    /** Nothing found says nothing about which columns are needed. */
    private void follow(IndicatorsModel model) {
        if (!getItems().isEmpty() && Content.of(getItems()) != drawn) {
            columns(model.years().get());
        } else {
            align();
        }
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
        drawn = Content.of(getItems());
        numbers.clear();
        yearColumns.clear();
        spareable.clear();
        TableColumn<IndicatorRow, IndicatorRow> position =
                text("indicators.column.position", row -> Integer.toString(row.position()));
        position.getStyleClass().add("position-column");
        TableColumn<IndicatorRow, IndicatorRow> category =
                shown("indicators.column.category", row -> category(row.naming().category()));
        List<TableColumn<IndicatorRow, ?>> all = new ArrayList<>(List.of(position, category, name));
        all.addAll(drawn == Content.RESULTS ? results(category) : targets(years, position, category));
        getColumns().setAll(all);
        align();
    }

    private static Shown category(String text) {
        return Shown.shortened(text, CATEGORY, text.length() > CATEGORY ? text : "");
    }

    private List<TableColumn<IndicatorRow, ?>> results(TableColumn<IndicatorRow, IndicatorRow> category) {
        spareable.add(category);
        return List.of(
                shown("indicators.column.period", row -> row.result().period()),
                shown("indicators.column.reached", row -> row.result().text()),
                shown("indicators.column.quote", row -> row.result().quote()));
    }

    private List<TableColumn<IndicatorRow, ?>> targets(
            List<Integer> years,
            TableColumn<IndicatorRow, IndicatorRow> position,
            TableColumn<IndicatorRow, IndicatorRow> category) {
        years.forEach(year -> yearColumns.add(new YearColumn(words, year, this::getItems)));
        TableColumn<IndicatorRow, IndicatorRow> attribute =
                text("indicators.column.attribute", row -> row.naming().attribute());
        List<TableColumn<IndicatorRow, ?>> all = new ArrayList<>(List.of(
                text("indicators.column.unit", row -> row.naming().unit()),
                attribute,
                number("indicators.column.baseline", IndicatorRow::baseline)));
        yearColumns.forEach(year -> all.add(year.column()));
        all.add(number("indicators.column.target", IndicatorRow::target));
        TableColumn<IndicatorRow, IndicatorRow> attainment =
                number("indicators.column.attainment", row -> row.rates().attainment());
        all.add(attainment);
        TableColumn<IndicatorRow, IndicatorRow> completion =
                number("indicators.column.completion", row -> row.rates().completion());
        all.add(completion);
        TableColumn<IndicatorRow, IndicatorRow> share =
                number("indicators.column.share", row -> row.rates().share());
        all.add(share);
        all.add(VerdictCells.column(words));
        spareable.addAll(List.of(attribute, position, category, share, attainment));
        yearColumns.stream().limit(Math.max(0, years.size() - YEARS_KEPT)).forEach(y -> spareable.add(y.column()));
        spareable.add(completion);
        if (drawn == Content.BOTH) {
            TableColumn<IndicatorRow, IndicatorRow> result =
                    shown("indicators.column.result", row -> row.result().both());
            all.add(result);
            spareable.add(result);
        }
        return all;
    }

    private TableColumn<IndicatorRow, IndicatorRow> shown(String key, Function<IndicatorRow, Shown> shown) {
        return ShownColumn.of(words.get(key), getItems(), shown);
    }

    private TableColumn<IndicatorRow, IndicatorRow> text(String key, Function<IndicatorRow, String> text) {
        TableColumn<IndicatorRow, IndicatorRow> column = Columns.text(words.get(key), text);
        List<String> texts = getItems().stream().map(text).distinct().toList();
        column.setPrefWidth(Math.max(
                TextWidth.of(texts, FontWeight.NORMAL, 13),
                TextWidth.of(List.of(words.get(key)), FontWeight.BOLD, 12)));
        return column;
    }

    private TableColumn<IndicatorRow, IndicatorRow> number(String key, Function<IndicatorRow, Shown> shown) {
        NumberColumn column = new NumberColumn(words.get(key), shown);
        numbers.add(column);
        return column.column();
    }

    private void align() {
        if (!getItems().isEmpty()) {
            numbers.forEach(column -> column.align(getItems()));
            yearColumns.forEach(YearColumn::align);
            fit();
        }
        refresh();
    }

    private void fit() {
        double needed = nameWidth();
        spareable.forEach(column -> column.setVisible(true));
        for (TableColumn<IndicatorRow, IndicatorRow> column : spareable) {
            if (room() < needed) {
                column.setVisible(false);
            }
        }
        name.setPrefWidth(Math.max(needed, room()));
        spared.set(String.join(
                words.get("indicators.spared.comma"),
                spareable.stream()
                        .filter(column -> !column.isVisible())
                        .map(column -> column.getText().replace("\n", words.isChinese() ? "" : " "))
                        .toList()));
    }

    /** Names of the columns that a narrow window leaves out; empty if all are there. */
    ReadOnlyStringProperty spared() {
        return spared.getReadOnlyProperty();
    }

    /** The longest name must stand in two small lines. */
    private double nameWidth() {
        List<String> names = getItems().stream().map(row -> row.naming().title()).toList();
        double half = TextWidth.of(names, FontWeight.BOLD, 11) / 2 + LINE_END;
        return Math.clamp(half, NARROWEST_NAME, WIDEST_NAME);
    }

    private double room() {
        double others = getVisibleLeafColumns().stream()
                .filter(column -> column != name)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        boolean scrolls = getItems().size() * getFixedCellSize() + HEADER > getHeight();
        return getWidth() - others - (scrolls ? SCROLL_BAR : BORDERS);
    }
}
