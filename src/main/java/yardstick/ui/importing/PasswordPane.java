package yardstick.ui.importing;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.CheckedField;
import yardstick.ui.parts.Icon;

/** In the place of the review while a file wants its password. */
final class PasswordPane extends VBox {
    private static final double WIDTH = 420;

    private final PasswordField password = new PasswordField();

    /**
     * @param wrong whether the one typed before was not it
     * @param cancel leaves the file closed
     */
    PasswordPane(Words words, Path file, boolean wrong, Consumer<String> typed, Runnable cancel) {
        super(12);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        password.setId("intake-password");
        password.setMaxWidth(Double.MAX_VALUE);
        Label title = new Label(words.get("intake.password.title", file.getFileName()));
        title.getStyleClass().addAll("empty-title", "printed");
        title.setWrapText(true);
        title.setPrefWidth(WIDTH);
        title.setMaxWidth(WIDTH);
        Label hint = new Label(words.get("intake.password.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setPrefWidth(WIDTH);
        hint.setMaxWidth(WIDTH);
        String problem = wrong ? words.get("intake.password.wrong") : "";
        CheckedField field = new CheckedField(
                words.get("intake.password"), password, Bindings.createStringBinding(() -> problem));
        field.setMaxWidth(WIDTH);
        Runnable open = () -> {
            String text = password.getText();
            password.clear();
            typed.accept(text);
        };
        password.setOnAction(e -> open.run());
        Button act = Buttons.primary(words.get("intake.password.open"), Icon.CHECK, open);
        act.setId("intake-open");
        act.disableProperty().bind(password.textProperty().isEmpty());
        Button leave = Buttons.plain(words.get("intake.password.cancel"), Icon.CLOSE, cancel);
        leave.setId("intake-cancel");
        HBox acts = new HBox(8, leave, act);
        acts.setMaxWidth(WIDTH);
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                pressed.consume();
            }
        });
        getChildren().addAll(title, hint, field, acts);
    }

    void focus() {
        password.requestFocus();
    }
}
