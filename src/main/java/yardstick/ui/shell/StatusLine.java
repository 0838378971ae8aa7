package yardstick.ui.shell;

import java.math.BigDecimal;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;

/** Which file is open and that it is saved; on the right the job at work. */
final class StatusLine extends HBox {
    private static final int PATH_LETTERS = 60;

    private final Words words;
    private final Label job = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox work;

    StatusLine(Words words, Path storeFile, Runnable cancel) {
        this.words = words;
        getStyleClass().add("status-line");
        boolean inMemory = storeFile.toString().isEmpty();
        Label file = new Label(
                inMemory ? words.get("shell.store.memory") : ShortText.ofPath(storeFile, PATH_LETTERS),
                Icon.STORE.node());
        if (!inMemory) {
            file.setTooltip(new Hint(storeFile.toString()));
        }
        Label saved = new Label(inMemory ? "" : words.get("shell.saved"), Icon.CHECK.node());
        saved.setVisible(!inMemory);
        saved.setMinWidth(USE_PREF_SIZE);
        Button stop = Buttons.plain(words.get("shell.cancel"), Icon.CLOSE, cancel);
        stop.getStyleClass().addAll("flat", "small");
        bar.setAccessibleText(words.get("shell.progress"));
        bar.setFocusTraversable(false);
        work = new HBox(8, job, bar, stop);
        work.getStyleClass().add("status-work");
        work.setVisible(false);
        work.managedProperty().bind(work.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(file, saved, gap, work);
    }

    /** Jobs without a title are too short to be told. */
    void show(BackgroundJobs.@Nullable Running running) {
        work.setVisible(running != null && !running.title().isEmpty());
        if (running == null) {
            return;
        }
        boolean known = running.total() > 0;
        bar.setProgress(known ? (double) running.done() / running.total() : ProgressBar.INDETERMINATE_PROGRESS);
        job.setText(
                known
                        ? words.get("shell.job", running.title(), count(running.done()), count(running.total()))
                        : running.title());
    }

    private static String count(long number) {
        return Numbers.amount(BigDecimal.valueOf(number), 0);
    }
}
