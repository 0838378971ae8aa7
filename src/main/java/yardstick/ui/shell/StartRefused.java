package yardstick.ui.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import yardstick.text.Words;
import yardstick.ui.parts.Theme;
import yardstick.work.Refusal;

/** Tells in a dialog why the window cannot open, since there is no window yet to tell it in. */
public final class StartRefused {
    private final Words words;

    public StartRefused(Words words) {
        this.words = words;
    }

    /** On the window's thread; returns when the dialog is closed. */
    public void show(Refusal refusal) {
        ButtonType close = new ButtonType(words.get("shell.failure.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert dialog = new Alert(
                Alert.AlertType.WARNING,
                words.get("refusal." + refusal.code(), refusal.arguments().toArray()),
                close);
        dialog.setTitle(words.get("app.name"));
        dialog.setHeaderText(null);
        Theme.LIGHT.dress(dialog.getDialogPane().getScene());
        dialog.showAndWait();
    }
}
