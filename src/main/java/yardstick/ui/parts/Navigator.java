package yardstick.ui.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Leads from one screen to another without either knowing the other. */
public interface Navigator {
    void open(Place place);

    /** To the place before; stays where it is if there is none. */
    void back();

    /** Id of the plan looked at now or last; empty while there is none. */
    default Optional<String> currentPlan() {
        return Optional.empty();
    }

    /** Makes a plan the current one and stays where it is. */
    default void choosePlan(String planId) {}

    /** The files imported last, newest first; they may be gone. */
    default List<Path> recentFiles() {
        return List.of();
    }

    /** A file was opened for import; it is remembered among the recent ones. */
    default void opened(Path file) {}
}
