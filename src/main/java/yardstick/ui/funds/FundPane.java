package yardstick.ui.funds;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yardstick.calc.FundCheck;
import yardstick.model.Conflict;
import yardstick.model.Fund;
import yardstick.model.Plan;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.ConflictNote;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.InferredMark;
import yardstick.ui.parts.SourceBlock;
import yardstick.ui.parts.Surroundings;

/** One money table with its arithmetic, what speaks against it, and where it stands in the document. */
final class FundPane extends VBox {
    private final Words words;

    FundPane(Fund fund, Plan plan, Surroundings around, SpentTyping typing, FundActs acts) {
        super(12);
        this.words = around.words();
        getStyleClass().add("fund-pane");
        FundCheck check = FundCheck.of(fund);
        getChildren().addAll(head(fund, acts), about(fund));
        getChildren().add(sideways(new FundGrid(fund, new FundRows(words, check).rows(), words, typing, acts)));
        Label problem = new Label();
        problem.getStyleClass().add("field-message");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(typing.problem(fund.id()));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        SourceBlock source = new SourceBlock(words);
        source.show(fund.trace().source());
        getChildren().addAll(problem, findings(check), new SpendingBars(check, words));
        plan.all(Conflict.class).stream()
                .filter(conflict -> conflict.about().contains(fund.id()))
                .forEach(conflict -> getChildren().add(new ConflictNote(conflict, plan.id(), around)));
        getChildren().add(source);
    }

    /** Where the window is narrow the table alone moves sideways; its foot leaves room for the bar. */
    private static Node sideways(FundGrid grid) {
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.getStyleClass().addAll("plain-scroll", "fund-scroll");
        return scroll;
    }

    private Node head(Fund fund, FundActs acts) {
        Label title = wrapped(fund.title(), "section-title", "printed");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button line = Buttons.plain(words.get("funds.line.new"), Icon.ADD, () -> acts.addLine(fund));
        line.setId("line-add-" + fund.id());
        line.setMinWidth(USE_PREF_SIZE);
        return new HBox(
                8,
                title,
                line,
                Buttons.icon(words.get("funds.table.edit", fund.title()), Icon.EDIT, () -> acts.editTable(fund)),
                Buttons.icon(words.get("funds.table.remove", fund.title()), Icon.REMOVE, () -> acts.remove(fund)));
    }

    private Node about(Fund fund) {
        List<String> parts = new ArrayList<>();
        parts.add(words.get("funds.unit", fund.unit().symbol()));
        if (fund.period() != null) {
            parts.add(new PeriodText(words).of(fund.period()));
        }
        if (!fund.manager().isEmpty()) {
            parts.add(words.get("funds.manager", fund.manager()));
        }
        Label text = wrapped(String.join(" · ", parts), "muted");
        boolean judged = fund.trace().inferred().contains("period") && fund.period() != null;
        return judged ? new HBox(8, text, new InferredMark(words)) : text;
    }

    private Node findings(FundCheck check) {
        VBox all = new VBox(4);
        for (FundFindings.Finding finding : new FundFindings(words, check).tell()) {
            Label text = wrapped(finding.text(), "fund-finding", "fund-" + style(finding.mark()));
            all.getChildren().add(text);
        }
        return all;
    }

    private static String style(FundFindings.Mark mark) {
        return switch (mark) {
            case RIGHT -> "right";
            case WRONG -> "wrong";
            case PLAIN -> "plain";
        };
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
