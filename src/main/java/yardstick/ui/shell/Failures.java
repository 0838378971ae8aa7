package yardstick.ui.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yardstick.text.Words;
import yardstick.ui.parts.Theme;

/** The one place where a bug is told: to the log, and once to the user. */
final class Failures implements Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Supplier<Words> words;
    private final Supplier<Theme> theme;
    private final Supplier<@Nullable Stage> owner;
    private boolean showing;

    Failures(Supplier<Words> words, Supplier<Theme> theme, Supplier<@Nullable Stage> owner) {
        this.words = words;
        this.theme = theme;
        this.owner = owner;
    }

    /** On the window's thread. A fault that comes while another is told goes to the log alone. */
    @Override
    public void accept(Throwable bug) {
        FailureReport report = FailureReport.of(bug);
        LOG.error("{}", report.code(), bug);
        Stage stage = owner.get();
        if (showing || stage == null || !stage.isShowing()) {
            return;
        }
        showing = true;
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle(words.get().get("shell.failure.title"));
        dialog.setDialogPane(new FailurePane(report, words.get()));
        theme.get().dress(dialog.getDialogPane().getScene());
        dialog.setOnHidden(e -> showing = false);
        dialog.show();
    }
}
