package yardstick.ui.forms;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.SourceBlock;
import yardstick.ui.parts.Surroundings;

/** One part for reading: its facts, what belongs to it, and where it stands in the document. */
final class PartDetail<P extends Part> extends BorderPane {
    private final PartKind<P> kind;
    private final Words words;
    private final Acts<P> acts;
    private final Label title = new Label();
    private final HBox head = new HBox(4);
    private final FactsPane facts;
    private final SourceBlock source;
    private final VBox body = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(body);

    /** What can be done with a part. */
    record Acts<P>(Consumer<P> edit, Consumer<P> remove, Move<P> move) {}

    /** Moves a part by some places, up for less than 0. */
    interface Move<P> {
        void by(P part, int places);
    }

    PartDetail(PartKind<P> kind, Surroundings around, Acts<P> acts) {
        this.kind = kind;
        this.words = around.words();
        this.acts = acts;
        this.facts = new FactsPane(around);
        this.source = new SourceBlock(words);
        getStyleClass().add("part-detail");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().add("part-body");
        setTop(head);
        setCenter(scroll);
        setMinWidth(0);
    }

    void show(@Nullable P part, Plan plan) {
        setVisible(part != null);
        if (part == null) {
            return;
        }
        title.setText(part.label());
        head.getChildren().setAll(title);
        head.getChildren().addAll(buttons(part, plan.all(kind.type())));
        facts.show(kind.form().facts(part).stream()
                .filter(fact -> !fact.told().says(part.label()))
                .toList());
        body.getChildren().setAll(facts);
        body.getChildren().addAll(kind.ways().extra().apply(part, plan));
        source.show(part.trace().source());
        body.getChildren().add(source);
    }

    private List<Button> buttons(P part, List<P> all) {
        Button up = Buttons.icon(words.get("forms.up"), Icon.UP, () -> acts.move().by(part, -1));
        up.setDisable(all.indexOf(part) <= 0);
        Button down = Buttons.icon(words.get("forms.down"), Icon.DOWN, () -> acts.move().by(part, 1));
        down.setDisable(all.indexOf(part) == all.size() - 1);
        Button edit = Buttons.icon(words.get("forms.edit.tip"), Icon.EDIT, () -> acts.edit().accept(part));
        edit.setId("form-edit");
        Button remove = Buttons.icon(words.get("forms.remove.tip"), Icon.REMOVE, () -> acts.remove().accept(part));
        remove.setId("form-remove");
        return List.of(up, down, edit, remove);
    }
}
