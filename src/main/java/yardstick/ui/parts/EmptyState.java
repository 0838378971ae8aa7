package yardstick.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

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
        text.setMaxWidth(420);
        text.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(icon.node(), heading, text);
        getChildren().addAll(acts);
    }
}
