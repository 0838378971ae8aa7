package yardstick.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The frame of every screen: heading with a line below it on the left, its acts on the right, content below. */
public final class Page extends BorderPane {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final PageHead head = new PageHead(title, subtitle);

    public Page(String heading) {
        getStyleClass().add("page");
        title.getStyleClass().add("page-title");
        title.setText(heading);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        subtitle.getStyleClass().add("page-subtitle");
        subtitle.setWrapText(true);
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        setTop(head);
    }

    public void heading(String text) {
        title.setText(text);
    }

    /** One calm line below the heading; empty takes no room. */
    public void subtitle(String text) {
        subtitle.setText(text);
    }

    /** @param nodes the primary one last */
    public void acts(Node... nodes) {
        head.acts(nodes);
    }

    /** What stands before the heading, such as the way back. */
    public void lead(Node node) {
        head.lead(node);
    }
}
