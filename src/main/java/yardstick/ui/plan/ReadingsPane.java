package yardstick.ui.plan;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Conflict;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.SourceBlock;

/** The readings of a conflict side by side, each with its line; the one the office goes by can be chosen at once. */
final class ReadingsPane extends FlowPane {
    private static final double CARD = 236;

    private final Conflict conflict;
    private final Words words;
    private final BiConsumer<Conflict, @Nullable Integer> choose;

    /** @param choose given the number of a reading from 1, or null to have none chosen */
    ReadingsPane(Conflict conflict, Words words, BiConsumer<Conflict, @Nullable Integer> choose) {
        super(12, 12);
        this.conflict = conflict;
        this.words = words;
        this.choose = choose;
        getStyleClass().add("readings");
        List<Conflict.Reading> readings = conflict.readings();
        for (int i = 0; i < readings.size(); i++) {
            getChildren().add(card(i + 1, readings.get(i)));
        }
    }

    private VBox card(int number, Conflict.Reading reading) {
        boolean chosen = Integer.valueOf(number).equals(conflict.chosen());
        Label text = new Label(reading.text());
        text.getStyleClass().addAll("reading-text", "printed");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        SourceBlock source = new SourceBlock(words);
        source.show(reading.source());
        ToggleButton go = new ToggleButton(
                words.get(chosen ? "planPage.reading.chosen" : "planPage.reading.choose"),
                chosen ? Icon.CHECK.node() : null);
        go.setSelected(chosen);
        go.getStyleClass().add("chip");
        go.setAccessibleText(words.get("planPage.reading.choose") + " " + number);
        go.setOnAction(e -> choose.accept(conflict, chosen ? null : Integer.valueOf(number)));
        VBox card = new VBox(8, text, source, go);
        card.getStyleClass().add("reading-card");
        card.setPrefWidth(CARD);
        return card;
    }
}
