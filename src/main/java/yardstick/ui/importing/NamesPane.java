package yardstick.ui.importing;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import yardstick.importing.matching.Question;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;

/** Names that only a person can place: under each what it may mean. Seen only where there are any. */
final class NamesPane extends VBox {
    private static final double LINE = 70;
    private static final double MOST_LINES = 2.5;

    private final NameRows names;
    private final Words words;
    private final Consumer<DifferenceRow.Spot> go;
    private final Label title = new Label("", Icon.WARNING.node());
    private final VBox lines = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(lines);

    NamesPane(NameRows names, Words words, Consumer<DifferenceRow.Spot> go) {
        super(8);
        this.names = names;
        this.words = words;
        this.go = go;
        title.getStyleClass().addAll("finding-level", "warning");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        getStyleClass().add("source-block");
        getChildren().addAll(title, scroll);
        names.rows().addListener((ListChangeListener<NameRow>) change -> draw());
        names.open().addListener((p, old, now) -> count());
        draw();
    }

    private void draw() {
        lines.getChildren().setAll(names.rows().stream().map(this::line).toList());
        double height = Math.min(names.rows().size(), MOST_LINES) * LINE;
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        setVisible(!names.rows().isEmpty());
        setManaged(!names.rows().isEmpty());
        count();
    }

    private void count() {
        int open = names.open().get();
        title.setText(open == 0 ? words.get("intake.names.decided") : words.get("intake.names", open));
    }

    private VBox line(NameRow row) {
        Question question = row.question();
        Label name = new Label(words.get("intake.name", question.printed(), question.values()));
        name.getStyleClass().add("printed");
        ComboBox<NameChoice> choice = new ComboBox<>();
        choice.getItems().setAll(row.choices());
        choice.setPromptText(words.get("intake.name.choose"));
        choice.setAccessibleText(words.get("intake.name.of", question.printed()));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getStyleClass().addAll("printed", "name-choice");
        choice.valueProperty().bindBidirectional(row.chosen());
        choice.focusedProperty().addListener((p, old, now) -> {
            if (now && !question.cell().isEmpty()) {
                go.accept(new DifferenceRow.Spot(question.sheet(), question.cell()));
            }
        });
        name.setLabelFor(choice);
        return new VBox(4, name, choice);
    }
}
