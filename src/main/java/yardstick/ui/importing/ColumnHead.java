package yardstick.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yardstick.importing.draft.DraftColumn;
import yardstick.importing.draft.DraftColumn.Meaning;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** The head of a column of the preview: its letter, and below it what it was understood to hold. */
final class ColumnHead extends VBox {
    ColumnHead(String letter, String understood) {
        setAlignment(Pos.CENTER);
        getChildren().add(new Label(letter));
        if (!understood.isEmpty()) {
            Label small = new Label(understood);
            small.getStyleClass().addAll("muted", "column-meaning");
            getChildren().add(small);
        }
    }

    /** 指标, 目标 2025, 未读取. */
    static String understood(DraftColumn column, Words words) {
        if (column.meaning() != Meaning.VALUES) {
            return words.word("meaning", column.meaning());
        }
        String role = column.role() == null
                ? words.word("meaning", Meaning.VALUES)
                : words.word("role", column.role());
        return column.period() == null
                ? role
                : words.get("intake.what.value", role, new PeriodText(words).of(column.period()));
    }
}
