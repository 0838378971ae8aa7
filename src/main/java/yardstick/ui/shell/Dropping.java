package yardstick.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** Files dropped anywhere on the window go to the import. */
record Dropping(Consumer<List<Path>> take) {

    void on(Scene scene) {
        scene.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        scene.setOnDragDropped(e -> {
            e.setDropCompleted(dropped(e.getDragboard().getFiles()));
            e.consume();
        });
    }

    /** @return whether there was anything to take */
    boolean dropped(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        if (!paths.isEmpty()) {
            take.accept(paths);
        }
        return !paths.isEmpty();
    }
}
