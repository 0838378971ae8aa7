package yardstick.ui.funds;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yardstick.model.Conflict;
import yardstick.model.FundStatement;
import yardstick.model.Plan;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.ConflictNote;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.InferredMark;
import yardstick.ui.parts.SourceBlock;
import yardstick.ui.parts.Surroundings;

/** What the document says of money outside any table, with or without an amount. */
final class StatementsPane extends VBox {
    private final Words words;
    private final Surroundings around;
    private final FundActs acts;

    StatementsPane(Plan plan, Surroundings around, FundActs acts) {
        super(12);
        this.words = around.words();
        this.around = around;
        this.acts = acts;
        getStyleClass().add("statements");
        List<FundStatement> all = plan.all(FundStatement.class);
        Label heading = wrapped(words.get("funds.statements", Integer.toString(all.size())), "section-title");
        getChildren().add(heading);
        all.forEach(statement -> getChildren().add(block(statement, plan)));
    }

    private Node block(FundStatement statement, Plan plan) {
        Label amount = wrapped(amount(statement), "fund-number");
        amount.setMinWidth(USE_PREF_SIZE);
        Label purpose = wrapped(purpose(statement), "fund-name", "printed");
        purpose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(purpose, Priority.ALWAYS);
        String name = statement.label();
        HBox head = new HBox(
                12,
                amount,
                purpose,
                Buttons.icon(
                        words.get("funds.statement.edit", name), Icon.EDIT, () -> acts.editStatement(statement)),
                Buttons.icon(words.get("funds.statement.remove", name), Icon.REMOVE, () -> acts.remove(statement)));
        head.getStyleClass().add("row-acts");
        if (!statement.trace().inferred().isEmpty()) {
            head.getChildren().add(2, new InferredMark(words));
        }
        VBox block = new VBox(4, head);
        block.getStyleClass().add("statement");
        if (!isQuoted(statement)) {
            block.getChildren().add(wrapped(statement.text(), "printed"));
        }
        SourceBlock source = new SourceBlock(words);
        source.show(statement.trace().source());
        block.getChildren().add(source);
        plan.all(Conflict.class).stream()
                .filter(conflict -> conflict.about().contains(statement.id()))
                .forEach(conflict -> block.getChildren().add(new ConflictNote(conflict, plan.id(), around)));
        return block;
    }

    /** The quote below says the same already. */
    private static boolean isQuoted(FundStatement statement) {
        var source = statement.trace().source();
        return source != null && source.quote().contains(statement.text());
    }

    private String amount(FundStatement statement) {
        if (statement.value() == null) {
            return words.get("funds.statement.noAmount");
        }
        String gap = words.isChinese() ? "" : " ";
        return statement.comparator().sign()
                + Numbers.amount(statement.value(), null)
                + gap
                + statement.unit().symbol();
    }

    private String purpose(FundStatement statement) {
        List<String> parts = new ArrayList<>();
        if (!statement.purpose().isEmpty()) {
            parts.add(statement.purpose());
        }
        if (statement.period() != null) {
            parts.add(new PeriodText(words).of(statement.period()));
        }
        return String.join(" · ", parts);
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
