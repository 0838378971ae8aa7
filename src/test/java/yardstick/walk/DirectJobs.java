package yardstick.walk;

import java.util.function.Consumer;
import java.util.function.Function;
import yardstick.ui.parts.Jobs;
import yardstick.work.Outcome;
import yardstick.work.Progress;
import yardstick.work.Refusal;

/** Jobs done at once on the caller's thread, for tests without a window. */
public final class DirectJobs implements Jobs {
    private final Consumer<Refusal> refusals;

    public DirectJobs(Consumer<Refusal> refusals) {
        this.refusals = refusals;
    }

    @Override
    public <T> void run(String title, Function<Progress, T> work, Consumer<T> onDone) {
        onDone.accept(work.apply(Progress.none()));
    }

    @Override
    public <T> void attempt(String title, Function<Progress, Outcome<T>> work, Consumer<T> onDone) {
        run(title, work, outcome -> {
            switch (outcome) {
                case Outcome.Done<T>(T value) -> onDone.accept(value);
                case Outcome.Refused<T>(Refusal refusal) -> refusals.accept(refusal);
            }
        });
    }
}
