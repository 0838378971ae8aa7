package yardstick.ui.indicator;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;

/** Asks for cause and measure where an indicator lags and nothing is said yet; takes no room otherwise. */
final class LagNote extends HBox {
    LagNote(Words words, Runnable add) {
        super(12);
        getStyleClass().add("lag-note");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(words.get("indicator.explanation.asked"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button act = Buttons.plain(words.get("indicator.explanation.add"), Icon.EDIT, add);
        act.setId("lag-add");
        act.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(Icon.WARNING.node(), text, act);
        managedProperty().bind(visibleProperty());
        ask(false);
    }

    void ask(boolean asked) {
        setVisible(asked);
    }
}
