package yardstick.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import yardstick.text.Words;

/** In place of an empty list: what belongs here, and the next act. */
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, String title, String hint, Button... acts) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        Label text = new Label(hint);
        text.getStyleClass().add("empty-hint");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(icon.node(), heading, text);
        getChildren().addAll(acts);
    }

    /** For a screen whose plan is no longer in the store. */
    public static EmptyState planGone(Words words, Navigator navigator) {
        return new EmptyState(
                Icon.PLANS,
                words.get("gone.title"),
                words.get("gone.hint"),
                Buttons.primary(words.get("gone.plans"), Icon.PLANS, () -> navigator.open(new Place.Plans())));
    }
}
