package yardstick.ui.importing;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;

/** Where an import begins: drop a file, choose one, or paste a table. */
final class StartPane extends StackPane {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Button choose;

    StartPane(Words words, Runnable choose, Runnable paste) {
        this.choose = Buttons.primary(words.get("intake.choose"), Icon.FOLDER, choose);
        getStyleClass().add("drop-zone");
        getChildren()
                .add(new EmptyState(
                        Icon.IMPORT,
                        words.get("intake.start.title"),
                        words.get("intake.start.hint"),
                        this.choose,
                        Buttons.plain(words.get("intake.paste"), Icon.IMPORT, paste)));
        // The window takes what is dropped, here as anywhere; this only shows that it may be dropped.
        setOnDragOver(e -> pseudoClassStateChanged(OVER, e.getDragboard().hasFiles()));
        setOnDragExited(e -> pseudoClassStateChanged(OVER, false));
    }

    void focus() {
        choose.requestFocus();
    }
}
