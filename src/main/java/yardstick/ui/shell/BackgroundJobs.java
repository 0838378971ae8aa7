package yardstick.ui.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.Jobs;
import yardstick.work.Cancelled;
import yardstick.work.Outcome;
import yardstick.work.Progress;
import yardstick.work.Refusal;

/** One thread for everything that reads, writes or computes; safe to call from any thread. */
final class BackgroundJobs implements Jobs, AutoCloseable {

    /** @param total 0 where it is not known */
    record Running(String title, long done, long total) {}

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("yardstick-jobs").daemon().factory());
    private final Executor window;
    private final Consumer<Throwable> failures;
    private final Consumer<Refusal> refusals;
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private volatile AtomicBoolean cancelCurrent = new AtomicBoolean();

    /** @param window runs on the window's thread; the two consumers are called there */
    BackgroundJobs(Executor window, Consumer<Throwable> failures, Consumer<Refusal> refusals) {
        this.window = window;
        this.failures = failures;
        this.refusals = refusals;
    }

    /** The job at work, null when there is none; read on the window's thread. */
    ReadOnlyObjectProperty<@Nullable Running> running() {
        return running.getReadOnlyProperty();
    }

    @Override
    public <T> void run(String title, Function<Progress, T> work, Consumer<T> onDone) {
        if (!worker.isShutdown()) {
            worker.execute(() -> work(title, work, onDone));
        }
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

    /** Asks the job at work to stop. */
    void cancel() {
        cancelCurrent.set(true);
    }

    /** Asks the job at work to stop and waits for it and those given before; later ones are passed over. */
    @Override
    public void close() {
        cancel();
        worker.close();
    }

    private <T> void work(String title, Function<Progress, T> work, Consumer<T> onDone) {
        AtomicBoolean cancelled = new AtomicBoolean();
        cancelCurrent = cancelled;
        window.execute(() -> running.set(new Running(title, 0, 0)));
        try {
            T result = work.apply(new Reported(title, cancelled));
            window.execute(() -> deliver(result, onDone));
        } catch (Cancelled byUser) {
            window.execute(() -> refusals.accept(Refusal.of("CANCELLED")));
        } catch (RuntimeException | Error bug) {
            window.execute(() -> failures.accept(bug));
        } finally {
            window.execute(() -> running.set(null));
        }
    }

    private <T> void deliver(T result, Consumer<T> onDone) {
        try {
            onDone.accept(result);
        } catch (RuntimeException bug) {
            failures.accept(bug);
        }
    }

    /** Passes on a hundred steps at most, so that a job of millions does not flood the window. */
    private final class Reported implements Progress {
        private final String title;
        private final AtomicBoolean cancelled;
        private long shown = -1;

        Reported(String title, AtomicBoolean cancelled) {
            this.title = title;
            this.cancelled = cancelled;
        }

        @Override
        public void report(long done, long total) {
            long step = total > 0 ? done * 100 / total : done / 1000;
            if (step != shown) {
                shown = step;
                window.execute(() -> running.set(new Running(title, done, total)));
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
