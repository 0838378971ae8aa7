package yardstick.ui.shell;

import java.util.function.Supplier;
import yardstick.text.Words;
import yardstick.ui.parts.NoticePane;
import yardstick.ui.parts.Notices;
import yardstick.work.Refusal;

/** Turns codes into sentences and shows them in the window. */
final class WindowNotices implements Notices {
    private final Supplier<Words> words;
    private final Supplier<NoticePane> pane;

    WindowNotices(Supplier<Words> words, Supplier<NoticePane> pane) {
        this.words = words;
        this.pane = pane;
    }

    @Override
    public void tell(String sentence) {
        pane.get().pass(sentence);
    }

    @Override
    public void offer(String sentence, String label, Runnable act) {
        pane.get().offer(sentence, label, act);
    }

    @Override
    public void refuse(Refusal refusal) {
        Object[] arguments = refusal.arguments().toArray();
        pane.get().warn(words.get().get("refusal." + refusal.code(), arguments));
    }
}
