package yardstick.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Draft;
import yardstick.importing.matching.Differences;
import yardstick.importing.matching.Matches;
import yardstick.model.Plan;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The steps of an import that save nothing. */
record ImportRun(Services services) {

    /** Refused if the file cannot be read or holds no indicator table. */
    Outcome<Draft> read(Path file, @Nullable String password) {
        return services.sheets().open(file, password, Progress.none()).then(book -> {
            Draft draft = services.recogniser().recognise(book, Progress.none());
            return draft.tables().isEmpty()
                    ? Outcome.refused("FILE_HAS_NO_TABLE", draft.file().name())
                    : Outcome.done(draft);
        });
    }

    Differences compare(Draft draft, Optional<Plan> stored, Matches decided) {
        return services.comparison().compare(draft, stored, decided, services.place().clock().instant());
    }
}
