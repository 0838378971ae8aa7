package yardstick.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.text.Text;

/** What a person can see below a node. */
record Nodes(Parent root) {

    List<Node> visible() {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    /** The text as it is drawn, null if nothing is drawn. */
    static String drawn(Labeled labeled) {
        StringBuilder drawn = new StringBuilder();
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && child.isVisible() && child != labeled.getGraphic()) {
                drawn.append(text.getText());
            }
        }
        return drawn.toString();
    }

    static boolean isInside(Node node, Class<?> container) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (container.isInstance(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the node or anything above it has the style class. */
    static boolean isInside(Node node, String styleClass) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Node node, List<Node> found) {
        Bounds bounds = node.getLayoutBounds();
        if (!node.isVisible() || node.getOpacity() == 0 || bounds.isEmpty() || node instanceof ScrollBar) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
