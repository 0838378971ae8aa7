package yardstick.ui.parts;

import java.util.function.Consumer;
import java.util.function.Function;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/**
 * Work that reads, writes or computes for long. It runs off the window's thread, one job after the other in the order
 * given; {@code onDone} runs on the window's thread. A cancelled job ends without {@code onDone}; an exception goes to
 * the failure dialog.
 */
public interface Jobs {

    /** @param title shown in the status line while it runs */
    <T> void run(String title, Function<Progress, T> work, Consumer<T> onDone);

    /** The same for work that may be refused: a refusal is told as a notice and {@code onDone} is left out. */
    <T> void attempt(String title, Function<Progress, Outcome<T>> work, Consumer<T> onDone);
}
