package yardstick.ui.shell;

import java.time.LocalDate;
import javafx.beans.value.ChangeListener;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.NoticePane;
import yardstick.ui.parts.Screen;
import yardstick.ui.shell.BackgroundJobs.Running;

/** What stands around every screen, in one language and one theme; built anew when either changes. */
final class Frame {
    private final Rail rail;
    private final TopBar top;
    private final NoticePane notices;
    private final StatusLine status;
    private final BackgroundJobs jobs;
    private final ChangeListener<@Nullable Running> onProgress;

    Frame(WindowState state, StoreModel store, Backing backing, BackgroundJobs jobs) {
        Words words = state.words().get();
        this.jobs = jobs;
        rail = new Rail(state, words);
        top = new TopBar(state, store, new AsOfChoices(LocalDate.now(backing.clock())));
        notices = new NoticePane(words.get("shell.notice.close"));
        status = new StatusLine(words, backing.storeFile(), jobs::cancel);
        onProgress = (o, was, now) -> status.show(now);
    }

    void putInto(BorderPane root) {
        BorderPane middle = new BorderPane();
        middle.setTop(top);
        middle.setCenter(notices.node());
        middle.setBottom(status);
        root.setLeft(rail);
        root.setCenter(middle);
        jobs.running().addListener(onProgress);
    }

    /** Before another frame takes its place. */
    void retire() {
        jobs.running().removeListener(onProgress);
    }

    void show(Screen screen, StoreModel.Shown shown) {
        notices.content(screen.root());
        follow(shown);
    }

    void follow(StoreModel.Shown shown) {
        rail.show();
        top.show(shown);
    }

    Rail rail() {
        return rail;
    }

    NoticePane notices() {
        return notices;
    }
}
