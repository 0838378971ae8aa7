package yardstick.ui.shell;

import java.time.LocalDate;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.NoticePane;
import yardstick.ui.parts.Screen;
import yardstick.ui.shell.BackgroundJobs.Running;

/** What stands around every screen, in one language and one theme; built anew when either changes. */
final class Frame {
    private final Rail rail;
    private final MenuStrip menus;
    private final DeedText deeds;
    private final TopBar top;
    private final NoticePane notices;
    private final StatusLine status;
    private final BackgroundJobs jobs;
    private final Intakes intakes;
    private final ChangeListener<RecentFiles> onRecent;
    private final ChangeListener<@Nullable Running> onProgress;

    Frame(WindowState state, StoreModel store, Backing backing, BackgroundJobs jobs, Acting acting, Intakes intakes) {
        Words words = state.words().get();
        this.jobs = jobs;
        this.intakes = intakes;
        this.deeds = new DeedText(words);
        rail = new Rail(state, words);
        menus = new MenuStrip(state, acting, intakes, rail);
        top = new TopBar(state, store, acting, new AsOfChoices(LocalDate.now(backing.clock())));
        notices = new NoticePane(words.get("shell.notice.close"));
        status = new StatusLine(words, backing.storeFile(), jobs::cancel);
        onRecent = (o, was, now) -> menus.showRecent(now);
        onProgress = (o, was, now) -> status.show(now);
    }

    void putInto(BorderPane root) {
        BorderPane middle = new BorderPane();
        middle.setTop(top);
        middle.setCenter(notices.node());
        middle.setBottom(status);
        ScrollPane ways = new ScrollPane(rail);
        ways.getStyleClass().add("rail-scroll");
        ways.setFitToHeight(true);
        ways.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ways.setFocusTraversable(false);
        root.setTop(menus);
        root.setLeft(ways);
        root.setCenter(middle);
        jobs.running().addListener(onProgress);
        intakes.recent().addListener(onRecent);
    }

    /** Before another frame takes its place. */
    void retire() {
        jobs.running().removeListener(onProgress);
        intakes.recent().removeListener(onRecent);
    }

    void show(Screen screen, StoreModel.Shown shown) {
        ScrollPane room = new ScrollPane(screen.root());
        room.getStyleClass().add("screen-room");
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setFocusTraversable(false);
        notices.content(room);
        follow(shown);
    }

    void follow(StoreModel.Shown shown) {
        rail.show();
        top.show(shown);
        menus.show(shown, deeds);
    }

    Rail rail() {
        return rail;
    }

    NoticePane notices() {
        return notices;
    }
}
