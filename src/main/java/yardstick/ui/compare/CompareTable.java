package yardstick.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.FontWeight;
import yardstick.calc.Lineup;
import yardstick.chart.LineupTexts;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.NameColumn;
import yardstick.ui.parts.StatusMark;
import yardstick.ui.parts.Surroundings;

/** The plans that have a measure, each number with its date. Enter or a double click opens the indicator. */
final class CompareTable extends TableView<Lineup.Entry> {
    private static final double ROW = 32;
    private static final double HEAD = 38;
    private static final double NAMES = 96;

    /** With larger letters the table is moved sideways anyway. */
    private static final double WHOLE_NAMES = 190;

    private static final double MARK = 18;
    private static final double BAR = 14;

    /** A row that is added shows a scroll bar for a moment; without its room that would call for a second one for good. */
    private static final double SCROLL_BAR = 18;

    private final Surroundings around;
    private final Words words;
    private final LineupTexts texts;
    private final TableColumn<Lineup.Entry, Lineup.Entry> name;

    CompareTable(Surroundings around, Consumer<Lineup.Seat> open) {
        this.around = around;
        this.words = around.words();
        this.texts = new LineupTexts(words);
        this.name = NameColumn.of(words.get("lineup.plan"), texts::plan);
        name.widthProperty().addListener((p, old, now) -> fit());
        setId("compare-table");
        setAccessibleText(words.get("compare.title"));
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                openChosen(open);
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                openChosen(open);
            }
        });
    }

    private void openChosen(Consumer<Lineup.Seat> open) {
        Lineup.Entry entry = getSelectionModel().getSelectedItem();
        if (entry != null) {
            open.accept(entry.seat());
        }
    }

    void show(Lineup lineup) {
        getColumns().clear();
        getColumns().add(name);
        number("lineup.baseline", lineup, texts::baseline);
        number("lineup.actual", lineup, texts::actual);
        number("lineup.target", lineup, texts::target);
        number("lineup.completion", lineup, texts::completion);
        TableColumn<Lineup.Entry, Lineup.Entry> status = Columns.node(
                words.get("lineup.status"),
                entry -> StatusMark.label(entry.seat().gap().status(), words));
        double factor = around.textSize().get().factor();
        status.setPrefWidth(MARK * factor + width(status, lineup, texts::status));
        getColumns().add(status);
        double others = getColumns().stream().skip(1).mapToDouble(TableColumn::getPrefWidth).sum();
        name.setMinWidth(factor > 1 ? WHOLE_NAMES * factor : NAMES);
        name.prefWidthProperty().bind(widthProperty().subtract(others + SCROLL_BAR));
        getItems().setAll(lineup.entries());
        fit();
    }

    /** As high as its rows, and a bar below them where the columns need more than there is. */
    private void fit() {
        double columns = getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        double height = (HEAD + ROW * Math.max(1, getItems().size())) * around.textSize().get().factor()
                + (columns > getWidth() ? BAR : 0);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void number(String key, Lineup lineup, Function<Lineup.Entry, String> text) {
        TableColumn<Lineup.Entry, Lineup.Entry> column = Columns.number(words.get(key), text, texts::manner);
        column.setPrefWidth(width(column, lineup, text));
        getColumns().add(column);
    }

    private double width(
            TableColumn<?, ?> column, Lineup lineup, Function<Lineup.Entry, String> text) {
        List<String> shown = lineup.entries().stream().map(text).toList();
        double head = around.textWidth(List.of(column.getText()), FontWeight.BOLD, 12) + 4;
        return Math.max(head, around.textWidth(shown, FontWeight.NORMAL, 13));
    }
}
