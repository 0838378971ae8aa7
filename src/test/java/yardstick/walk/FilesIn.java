package yardstick.walk;

import java.nio.file.Path;
import java.util.Optional;
import yardstick.ui.parts.Dialogs;
import yardstick.ui.parts.Screens;
import yardstick.ui.parts.Surroundings;

/** Answers every question for a file: saved under the suggested name in one folder, nothing opened. */
public record FilesIn(Path folder) implements Dialogs {

    @Override
    public Optional<Path> chooseOpen(String title, String... patterns) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestedName, String... patterns) {
        return Optional.of(folder.resolve(suggestedName));
    }

    /** The same screens, which ask here. */
    public Screens of(Screens screens) {
        return (place, around) -> screens.screen(
                place,
                new Surroundings(
                        around.words(),
                        around.asOf(),
                        around.theme(),
                        around.textSize(),
                        around.navigator(),
                        this,
                        around.jobs(),
                        around.notices()));
    }
}
