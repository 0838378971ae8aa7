package yardstick.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** What must never be on a screen: cut words, controls without a name, words of the other language. */
public record ScreenCheck(Language language) {
    /** Style class of what shows a foreign file as it is, in whatever language it is written. */
    private static final String PRINTED = "printed";

    /** One line for each fault, empty for a sound screen. The screen is laid out already. */
    public List<String> complaints(Parent root) {
        List<Node> nodes = new Nodes(root).visible();
        Set<Node> named = nodes.stream()
                .filter(node -> node instanceof Label label && label.getLabelFor() != null)
                .map(node -> ((Label) node).getLabelFor())
                .collect(Collectors.toSet());
        List<String> complaints = new ArrayList<>();
        for (Node node : nodes) {
            // A menu button hands its text to a label of its own, which is looked at like any other.
            if (node instanceof Labeled labeled && !(node instanceof MenuButton)) {
                addCut(labeled, complaints);
            }
            addOutside(node, complaints);
            addNameless(node, named, complaints);
            addForeign(node, complaints);
        }
        return complaints;
    }

    private static void addCut(Labeled labeled, List<String> complaints) {
        String text = labeled.getText();
        if (text == null || text.isEmpty()) {
            return;
        }
        String shown = squeezed(Nodes.drawn(labeled));
        if (!shown.equals(squeezed(text))) {
            complaints.add("cut: «" + text + "» shows «" + shown + "» in " + describe(labeled));
        }
    }

    /** What scrolls may lie outside; everything else must be whole. */
    private static void addOutside(Node node, List<String> complaints) {
        boolean scrolls = Nodes.isInside(node, ScrollPane.class)
                || Nodes.isInside(node, VirtualFlow.class)
                || Nodes.isInside(node, TableHeaderRow.class);
        if (scrolls || node.getScene() == null || !(node instanceof Labeled || node instanceof TextInputControl)) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean whole = bounds.getMinX() > -1
                && bounds.getMinY() > -1
                && bounds.getMaxX() < node.getScene().getWidth() + 1
                && bounds.getMaxY() < node.getScene().getHeight() + 1;
        if (!whole) {
            complaints.add("outside the window: " + describe(node));
        }
    }

    private static void addNameless(Node node, Set<Node> named, List<String> complaints) {
        boolean frame = node instanceof ScrollPane || node instanceof SplitPane || node instanceof IndexedCell;
        boolean part = Nodes.isInside(node, ComboBoxBase.class) || Nodes.isInside(node, Spinner.class);
        boolean asks = node.isFocusTraversable() || node.getOnMouseClicked() != null && node instanceof Control;
        if (!asks || frame || part || named.contains(node)) {
            return;
        }
        boolean told = isSaid(node.getAccessibleText()) || node instanceof Labeled l && isSaid(l.getText());
        if (!told) {
            complaints.add("without a name: " + describe(node));
        }
    }

    private void addForeign(Node node, List<String> complaints) {
        if (Nodes.isInside(node, PRINTED)) {
            return;
        }
        List<String> texts = new ArrayList<>();
        add(texts, node.getAccessibleText());
        if (node instanceof Labeled labeled) {
            add(texts, labeled.getText());
        }
        if (node instanceof Text text && !Nodes.isInside(node, TextInputControl.class)) {
            add(texts, text.getText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            add(texts, control.getTooltip().getText());
        }
        if (node instanceof TextInputControl input) {
            add(texts, input.getPromptText());
        }
        for (String text : texts) {
            if (language.isForeign(text)) {
                complaints.add("not in the language of the window: «" + text + "» in " + describe(node));
            }
        }
    }

    private static void add(List<String> texts, String text) {
        if (isSaid(text)) {
            texts.add(text);
        }
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** A wrapped text is drawn with line ends of its own. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String describe(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }
}
