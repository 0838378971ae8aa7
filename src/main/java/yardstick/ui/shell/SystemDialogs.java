package yardstick.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.Dialogs;

/** The file dialogs of the system; each opens in the folder used last. */
final class SystemDialogs implements Dialogs {
    private final Supplier<@Nullable Stage> owner;
    private @Nullable File folder;

    SystemDialogs(Supplier<@Nullable Stage> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> chooseOpen(String title, String... patterns) {
        return chosen(chooser(title, patterns).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestedName, String... patterns) {
        FileChooser chooser = chooser(title, patterns);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        if (patterns.length > 0) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(String.join(" ", patterns), List.of(patterns)));
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
