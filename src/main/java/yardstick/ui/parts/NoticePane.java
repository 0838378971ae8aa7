package yardstick.ui.parts;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/** A screen with room for one notice at its foot; a newer notice takes the place of an older one. */
public final class NoticePane {
    private static final Duration GLANCE = Duration.seconds(8);

    private final NotificationPane pane = new NotificationPane();
    private final PauseTransition passing = new PauseTransition(GLANCE);
    private final String closeName;

    /** @param closeName accessible name of the closing cross */
    public NoticePane(String closeName) {
        this.closeName = closeName;
        pane.setShowFromTop(false);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("notice-pane");
        passing.setOnFinished(e -> pane.hide());
    }

    public Node node() {
        return pane;
    }

    /** The content is in the window from now on: panes take it in with their style, and only then it can have the keyboard. */
    public void content(Node content) {
        pane.setContent(content);
        pane.applyCss();
    }

    /** Stays a few seconds. */
    public void pass(String sentence) {
        show(sentence, Icon.INFO);
        passing.playFromStart();
    }

    /** Stays until it is answered or closed. */
    public void offer(String sentence, String label, Runnable act) {
        show(sentence, Icon.INFO, new Action(label, e -> {
            pane.hide();
            act.run();
        }));
    }

    /** Stays until it is closed: what was refused must be read. */
    public void warn(String sentence) {
        show(sentence, Icon.WARNING);
    }

    private void show(String sentence, Icon icon, Action... acts) {
        passing.stop();
        pane.setText(sentence);
        pane.setGraphic(icon.node());
        pane.getActions().setAll(acts);
        pane.show();
        pane.applyCss();
        pane.lookupAll(".close-button").forEach(node -> {
            if (node instanceof Button cross) {
                cross.setAccessibleText(closeName);
            }
        });
    }
}
