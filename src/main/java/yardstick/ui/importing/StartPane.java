package yardstick.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;

/** Where an import begins: drop a file, choose one, or paste a table. */
final class StartPane extends StackPane {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Button choose;

    StartPane(Words words, Runnable choose, Runnable paste, Consumer<Path> dropped) {
        this.choose = Buttons.primary(words.get("intake.choose"), Icon.FOLDER, choose);
        getStyleClass().add("drop-zone");
        getChildren()
                .add(new EmptyState(
                        Icon.IMPORT,
                        words.get("intake.start.title"),
                        words.get("intake.start.hint"),
                        this.choose,
                        Buttons.plain(words.get("intake.paste"), Icon.IMPORT, paste)));
        setOnDragOver(e -> {
            if (isOneFile(e)) {
                e.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(OVER, true);
            }
            e.consume();
        });
        setOnDragExited(e -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(e -> {
            List<File> files = e.getDragboard().getFiles();
            e.setDropCompleted(isOneFile(e));
            if (isOneFile(e)) {
                dropped.accept(files.getFirst().toPath());
            }
            e.consume();
        });
    }

    void focus() {
        choose.requestFocus();
    }

    private static boolean isOneFile(DragEvent event) {
        return event.getDragboard().hasFiles() && event.getDragboard().getFiles().size() == 1;
    }
}
