package yardstick.ui.importing;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;

/** What a bundle holds, sort below sort; beside a stored plan also what would change. */
final class HoldingsGrid extends GridPane {
    private final Words words;

    HoldingsGrid(Words words) {
        this.words = words;
        getStyleClass().add("holdings");
        setHgap(20);
        setVgap(6);
    }

    /** @param compared whether there is a stored plan beside it */
    void show(List<HoldingRow> rows, boolean compared) {
        getChildren().clear();
        List<String> heads = Stream.of("now", "stored", "new", "changed", "removed")
                .limit(compared ? 5 : 1)
                .map(head -> words.get("intake.holds.column." + head))
                .toList();
        lineUp(heads.size());
        add(muted(words.get("intake.holds.column.what")), 0, 0);
        for (int column = 0; column < heads.size(); column++) {
            add(muted(heads.get(column)), column + 1, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            show(rows.get(row), row + 1, compared);
        }
    }

    private void lineUp(int numbers) {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names);
        for (int column = 0; column < numbers; column++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(number);
        }
    }

    private void show(HoldingRow row, int line, boolean compared) {
        add(whole(new Label(row.name())), 0, line);
        add(number(row.now(), false), 1, line);
        if (!compared) {
            return;
        }
        add(number(row.stored(), false), 2, line);
        HoldingRow.Changes changes = row.changes();
        if (changes == null) {
            for (int column = 3; column <= 5; column++) {
                Label within = muted(Numbers.MISSING);
                within.setTooltip(new Hint(words.get("intake.holds.within")));
                add(within, column, line);
            }
            return;
        }
        add(number(changes.added(), true), 3, line);
        add(number(changes.changed(), true), 4, line);
        add(number(changes.removed(), true), 5, line);
    }

    /** A change that is none steps back. */
    private static Label number(int count, boolean change) {
        Label label = whole(new Label(Integer.toString(count)));
        if (change) {
            label.getStyleClass().add(count == 0 ? "muted" : "holdings-change");
        }
        return label;
    }

    private static Label muted(String text) {
        Label label = whole(new Label(text));
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
