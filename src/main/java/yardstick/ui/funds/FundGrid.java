package yardstick.ui.funds;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Fund;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;

/** A money table as the office knows it; an amount for several lines stands beside all of them in a bracket. */
final class FundGrid extends GridPane {
    private static final double NAME = 180;
    private static final double PLANNED = 104;
    private static final double SPENT = 96;
    private static final double RATE = 76;
    private static final double ACTS = 132;

    private final Fund fund;
    private final Words words;
    private final SpentTyping typing;
    private final FundActs acts;

    FundGrid(Fund fund, List<FundRow> rows, Words words, SpentTyping typing, FundActs acts) {
        this.fund = fund;
        this.words = words;
        this.typing = typing;
        this.acts = acts;
        getStyleClass().add("fund-grid");
        setAccessibleText(fund.title());
        constraints();
        head();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i + 2);
        }
    }

    private void constraints() {
        ColumnConstraints name = new ColumnConstraints(NAME, NAME, Double.MAX_VALUE);
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        for (int i = 0; i < fund.columns().size(); i++) {
            getColumnConstraints().add(new ColumnConstraints(PLANNED));
            getColumnConstraints().add(new ColumnConstraints(SPENT));
        }
        getColumnConstraints().add(new ColumnConstraints(RATE));
        getColumnConstraints().add(new ColumnConstraints(ACTS));
    }

    private int rateColumn() {
        return 1 + 2 * fund.columns().size();
    }

    private void head() {
        add(cell(label(words.get("funds.column.item"), "fund-title"), Pos.BOTTOM_LEFT, "head"), 0, 0, 1, 2);
        for (int i = 0; i < fund.columns().size(); i++) {
            Label name = label(fund.columns().get(i), "fund-title", "printed");
            add(cell(name, Pos.CENTER, "head"), 1 + 2 * i, 0, 2, 1);
            add(cell(label(words.get("funds.column.planned"), "fund-title"), Pos.CENTER_RIGHT, "head"), 1 + 2 * i, 1);
            add(cell(label(words.get("funds.column.spent"), "fund-title"), Pos.CENTER_RIGHT, "head"), 2 + 2 * i, 1);
        }
        Label rate = label(words.get("funds.column.rate"), "fund-title");
        add(cell(rate, Pos.BOTTOM_RIGHT, "head"), rateColumn(), 0, 1, 2);
        add(cell(new Region(), Pos.CENTER, "head"), rateColumn() + 1, 0, 1, 2);
    }

    private void row(FundRow row, int at) {
        String kind = "fund-" + row.kind().name().toLowerCase(Locale.ROOT);
        add(cell(name(row), Pos.CENTER_LEFT, kind), 0, at);
        for (int i = 0; i < row.cells().size(); i++) {
            FundRow.Cell cell = row.cells().get(i);
            if (cell.rows() > 0) {
                StackPane planned = cell(planned(cell), Pos.CENTER_RIGHT, kind);
                if (cell.rows() > 1) {
                    planned.getChildren().addFirst(bracket());
                }
                add(planned, 1 + 2 * i, at, 1, cell.rows());
                add(cell(spent(row, cell), Pos.CENTER_RIGHT, kind), 2 + 2 * i, at, 1, cell.rows());
            }
        }
        Label rate = label(row.rate(), "fund-rate");
        rate.setTooltip(row.reason().isEmpty() ? null : new Hint(row.reason()));
        add(cell(rate, Pos.CENTER_RIGHT, kind), rateColumn(), at);
        Node buttons = row.line() < 0 ? new Region() : buttons(row);
        add(cell(buttons, Pos.CENTER_RIGHT, kind), rateColumn() + 1, at);
    }

    private static Region bracket() {
        Region bracket = new Region();
        bracket.getStyleClass().add("fund-bracket");
        bracket.setMaxWidth(8);
        StackPane.setAlignment(bracket, Pos.CENTER_LEFT);
        return bracket;
    }

    private static Node name(FundRow row) {
        Label name = label(row.name(), "fund-name", "printed");
        return row.note().isEmpty() ? name : new VBox(name, label(row.note(), "note"));
    }

    private static Node planned(FundRow.Cell cell) {
        Label number = label(cell.planned(), "fund-number");
        if (cell.printed().isEmpty()) {
            return number;
        }
        Label printed = label(cell.printed(), "note", "printed");
        VBox both = new VBox(number, printed);
        both.setAlignment(Pos.CENTER_RIGHT);
        return both;
    }

    private Node spent(FundRow row, FundRow.Cell cell) {
        if (row.line() >= 0 && cell.spent() != null) {
            return typing.field(fund, row.line(), cell.column());
        }
        return label(spentText(cell.spent()), "fund-number");
    }

    private static String spentText(@Nullable String spent) {
        return spent == null ? "" : spent;
    }

    private Node buttons(FundRow row) {
        int line = row.line();
        Node up = Buttons.icon(words.get("funds.line.up", row.name()), Icon.UP, () -> acts.moveLine(fund, line, -1));
        up.setDisable(line == 0);
        Node down = Buttons.icon(words.get("funds.line.down", row.name()), Icon.DOWN, () -> acts.moveLine(fund, line, 1));
        down.setDisable(line == fund.lines().size() - 1);
        HBox all = new HBox(
                up,
                down,
                Buttons.icon(words.get("funds.line.edit", row.name()), Icon.EDIT, () -> acts.editLine(fund, line)),
                Buttons.icon(words.get("funds.line.remove", row.name()), Icon.REMOVE, () -> acts.removeLine(fund, line)));
        all.getStyleClass().add("row-acts");
        all.setAlignment(Pos.CENTER_RIGHT);
        return all;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static StackPane cell(Node node, Pos where, String style) {
        StackPane cell = new StackPane(node);
        cell.getStyleClass().addAll("fund-cell", style);
        StackPane.setAlignment(node, where);
        cell.setAlignment(where);
        return cell;
    }
}
