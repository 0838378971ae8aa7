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
import yardstick.ui.parts.TextWidth;

/** The plans that have a measure, each number with its date. Enter or a double click opens the indicator. */
final class CompareTable extends TableView<Lineup.Entry> {
    private static final double ROW = 32;
    private static final double HEAD = 38;
    private static final double NAMES = 96;
    private static final double MARK = 18;

    /** A row that is added shows a scroll bar for a moment; without its room that would call for a second one for good. */
    private static final double SCROLL_BAR = 18;

    private final Words words;
    private final LineupTexts texts;
    private final TableColumn<Lineup.Entry, Lineup.Entry> name;

    CompareTable(Words words, Consumer<Lineup.Seat> open) {
        this.words = words;
        this.texts = new LineupTexts(words);
        this.name = NameColumn.of(words.get("lineup.plan"), texts::plan);
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
        status.setPrefWidth(MARK + width(status, lineup, texts::status));
        getColumns().add(status);
        double others = getColumns().stream().skip(1).mapToDouble(TableColumn::getPrefWidth).sum();
        name.setMinWidth(NAMES);
        name.prefWidthProperty().bind(widthProperty().subtract(others + SCROLL_BAR));
        getItems().setAll(lineup.entries());
        double height = HEAD + ROW * Math.max(1, lineup.entries().size());
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void number(String key, Lineup lineup, Function<Lineup.Entry, String> text) {
        TableColumn<Lineup.Entry, Lineup.Entry> column = Columns.number(words.get(key), text, texts::manner);
        column.setPrefWidth(width(column, lineup, text));
        getColumns().add(column);
    }

    private static double width(
            TableColumn<?, ?> column, Lineup lineup, Function<Lineup.Entry, String> text) {
        List<String> shown = lineup.entries().stream().map(text).toList();
        double head = TextWidth.of(List.of(column.getText()), FontWeight.BOLD, 12) + 4;
        return Math.max(head, TextWidth.of(shown, FontWeight.NORMAL, 13));
    }
}
