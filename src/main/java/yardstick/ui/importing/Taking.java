package yardstick.ui.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yardstick.importing.checks.Fixes;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.Finding;
import yardstick.ui.parts.Jobs;

/** The file as a person takes it: what is decided about findings changes how it is read, and can be taken back. */
final class Taking {
    private final Fixes fixes;
    private final Jobs jobs;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper some = new ReadOnlyBooleanWrapper();
    private final Deque<Reading> before = new ArrayDeque<>();

    /** @param changed runs after the file was taken otherwise */
    Taking(Fixes fixes, Jobs jobs, Runnable changed) {
        this.fixes = fixes;
        this.jobs = jobs;
        this.changed = changed;
    }

    /** Another file, or none. */
    void show(@Nullable Reading read) {
        before.clear();
        some.set(false);
        reading.set(read);
    }

    /** All of them in one step. */
    void take(List<FindingRow.Taken> taken) {
        Reading read = reading.get();
        if (read != null && !taken.isEmpty()) {
            jobs.run("", progress -> apply(read.draft(), taken), draft -> {
                // Another file may have been opened meanwhile.
                if (reading.get() == read) {
                    before.push(read);
                    become(new Reading(read.book(), draft, read.plans()));
                }
            });
        }
    }

    /** A finding that an earlier one of them has settled is settled. */
    private Draft apply(Draft before, List<FindingRow.Taken> taken) {
        Set<Finding> told = Set.copyOf(before.findings());
        Draft now = before;
        for (FindingRow.Taken each : taken) {
            if (!told.contains(each.finding()) || now.findings().contains(each.finding())) {
                now = fixes.apply(now, each.finding(), each.fix());
            }
        }
        return now;
    }

    /** The last step is undone. */
    void takeBack() {
        if (!before.isEmpty()) {
            become(before.pop());
        }
    }

    private void become(Reading now) {
        reading.set(now);
        some.set(!before.isEmpty());
        changed.run();
    }

    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Whether there is a step to take back. */
    ReadOnlyBooleanProperty some() {
        return some.getReadOnlyProperty();
    }
}
