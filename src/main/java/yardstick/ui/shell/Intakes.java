package yardstick.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.Dialogs;
import yardstick.ui.parts.Jobs;
import yardstick.ui.parts.Notices;
import yardstick.ui.parts.Place;
import yardstick.work.Refusal;

/** The ways a file comes to the import screen: chosen, dropped on the window, or imported before. */
final class Intakes {
    private final WindowState state;
    private final Jobs jobs;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<RecentFiles> recent;

    /** What was dropped. @param folder one of them is a folder, which is not searched */
    private record Dropped(List<Path> files, boolean folder) {}

    Intakes(WindowState state, RecentFiles recent, Jobs jobs, Notices notices, Dialogs dialogs) {
        this.state = state;
        this.jobs = jobs;
        this.notices = notices;
        this.dialogs = dialogs;
        this.recent = new ReadOnlyObjectWrapper<>(recent);
    }

    ReadOnlyObjectProperty<RecentFiles> recent() {
        return recent.getReadOnlyProperty();
    }

    void choose() {
        dialogs.chooseImport(state.words().get().get("shell.import.choose")).ifPresent(file -> take(List.of(file)));
    }

    /** Opens the first of these and keeps the others until that one is done. */
    void take(List<Path> paths) {
        // A folder on a network drive may take its time to answer.
        jobs.run(
                "",
                progress -> new Dropped(
                        paths.stream().filter(path -> !Files.isDirectory(path)).toList(),
                        paths.stream().anyMatch(Files::isDirectory)),
                this::begin);
    }

    /** One that is gone is told and forgotten. */
    void reopen(Path file) {
        jobs.<Boolean>run("", progress -> Files.isRegularFile(file), there -> {
            if (there) {
                begin(new Dropped(List.of(file), false));
            } else {
                recent.set(recent.get().without(file));
                notices.refuse(Refusal.of("RECENT_GONE", file.toString()));
            }
        });
    }

    void remember(Path file) {
        recent.set(recent.get().with(file));
    }

    /** After a file is done with: offers the next one that was dropped with it. */
    void next() {
        Path file = waiting.peek();
        if (file != null) {
            var words = state.words().get();
            notices.offer(
                    words.get("shell.drop.next", file.getFileName(), waiting.size()),
                    words.get("shell.drop.open"),
                    () -> Optional.ofNullable(waiting.poll()).ifPresent(this::open));
        }
    }

    private void begin(Dropped dropped) {
        waiting.clear();
        waiting.addAll(dropped.files());
        Path first = waiting.poll();
        if (first != null) {
            open(first);
        }
        if (dropped.folder()) {
            notices.refuse(Refusal.of("FOLDER_DROPPED"));
        } else if (!waiting.isEmpty()) {
            notices.tell(state.words().get().get("shell.drop.waiting", waiting.size()));
        }
    }

    private void open(Path file) {
        state.open(new Place.ImportFile(plan(), file));
    }

    /** On the import screen the plan chosen there, else the one looked at. */
    private @Nullable String plan() {
        return state.place().get() instanceof Place.ImportFile intake
                ? intake.planId()
                : state.plan().get();
    }
}
