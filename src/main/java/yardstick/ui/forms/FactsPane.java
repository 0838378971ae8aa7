package yardstick.ui.forms;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import yardstick.model.Source;
import yardstick.text.Numbers;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.InferredMark;
import yardstick.ui.parts.SourceText;
import yardstick.ui.parts.Surroundings;

/** Facts below one another: the name at the left, what is known at the right, a dash for what is not. */
public final class FactsPane extends GridPane {
    private static final double QUOTE_WIDTH = 480;

    private final Surroundings around;
    private final double nameWidth;

    public FactsPane(Surroundings around) {
        this.around = around;
        this.nameWidth = around.words().isChinese() ? 84 : 120;
        getStyleClass().add("facts");
        setHgap(12);
        setVgap(6);
        ColumnConstraints names = new ColumnConstraints(nameWidth, nameWidth, nameWidth);
        names.setFillWidth(true);
        ColumnConstraints values = new ColumnConstraints(0, USE_COMPUTED_SIZE, Double.MAX_VALUE);
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, values);
    }

    public void show(List<Fact> facts) {
        getChildren().clear();
        for (int row = 0; row < facts.size(); row++) {
            Fact fact = facts.get(row);
            Label name = new Label(fact.title());
            name.getStyleClass().add("fact-name");
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            setValignment(name, VPos.TOP);
            add(name, 0, row);
            Node value = value(fact);
            setValignment(value, VPos.TOP);
            add(value, 1, row);
        }
    }

    private Node value(Fact fact) {
        Node told = fact.told().leadsSomewhere() ? links(fact.told()) : text(fact.told());
        boolean marks = fact.inferred() && !fact.told().items().isEmpty();
        if (!marks && fact.source() == null) {
            return told;
        }
        HBox marked = new HBox(8, told);
        HBox.setHgrow(told, Priority.SOMETIMES);
        if (marks) {
            marked.getChildren().add(new InferredMark(around.words()));
        }
        if (fact.source() != null) {
            marked.getChildren().add(line(fact.source()));
        }
        return marked;
    }

    /** The line a field stands in; its words on hover. */
    private Label line(Source source) {
        Label line = new Label(new SourceText(around.words()).place(source));
        line.getStyleClass().add("note");
        line.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Hint quote = new Hint(source.quote().strip());
        quote.setWrapText(true);
        quote.setMaxWidth(QUOTE_WIDTH);
        line.setTooltip(quote);
        return line;
    }

    private Node text(Told told) {
        Label label = new Label(
                told.items().isEmpty()
                        ? Numbers.MISSING
                        : String.join(
                                around.words().get("forms.comma"),
                                told.items().stream().map(Told.Item::text).toList()));
        if (told.items().isEmpty()) {
            label.setTooltip(new Hint(around.words().get("forms.unknown")));
            label.getStyleClass().add("fact-missing");
        }
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node links(Told told) {
        FlowPane links = new FlowPane(12, 4);
        links.setMinWidth(0);
        for (Told.Item item : told.items()) {
            Region link = link(item);
            link.maxWidthProperty().bind(links.widthProperty());
            links.getChildren().add(link);
        }
        return links;
    }

    private Region link(Told.Item item) {
        if (item.place() == null) {
            return new Label(item.text());
        }
        var place = item.place();
        Hyperlink link = new Hyperlink(item.text());
        link.setWrapText(true);
        link.setMnemonicParsing(false);
        link.setOnAction(e -> around.navigator().open(place));
        return link;
    }
}
