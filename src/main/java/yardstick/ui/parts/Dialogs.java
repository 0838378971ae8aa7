package yardstick.ui.parts;

import java.nio.file.Path;
import java.util.Optional;

/** The questions that need a dialog of the system; empty if the user gave none. */
public interface Dialogs {

    /** @param patterns file name patterns as {@code *.xlsx} */
    Optional<Path> chooseOpen(String title, String... patterns);

    Optional<Path> chooseSave(String title, String suggestedName, String... patterns);

    /** Asks for a file that may be imported. */
    default Optional<Path> chooseImport(String title) {
        return chooseOpen(
                title, "*.xlsx", "*.xlsm", "*.xls", "*.et", "*.ods", "*.csv", "*.tsv", "*.txt", "*.docx", "*.html",
                "*.htm", "*.json");
    }
}
