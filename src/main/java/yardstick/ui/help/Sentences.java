package yardstick.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/**
 * The running text of a page as nodes.
 *
 * @param follow opens another page
 * @param chinese lines are joined without a blank between them
 */
record Sentences(Consumer<Guide> follow, boolean chinese) {

    /** What stands inside a paragraph, a heading or a cell. */
    TextFlow flow(Node block, String... styleClasses) {
        List<javafx.scene.Node> nodes = new ArrayList<>();
        inside(block, nodes, List.of(styleClasses));
        TextFlow flow = new TextFlow(nodes.toArray(javafx.scene.Node[]::new));
        flow.getStyleClass().add("help-text");
        flow.setMinWidth(0);
        return flow;
    }

    private void inside(Node parent, List<javafx.scene.Node> into, List<String> styles) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, into, styles);
        }
    }

    private void add(Node node, List<javafx.scene.Node> into, List<String> styles) {
        switch (node) {
            case org.commonmark.node.Text text -> into.add(text(text.getLiteral(), styles));
            case Code code -> into.add(text(code.getLiteral(), with(styles, "help-code")));
            case StrongEmphasis strong -> inside(strong, into, with(styles, "help-strong"));
            case Emphasis emphasis -> inside(emphasis, into, with(styles, "help-strong"));
            case SoftLineBreak end -> into.add(text(chinese ? "" : " ", styles));
            case HardLineBreak end -> into.add(text("\n", styles));
            case Link link -> link(link, into, styles);
            default -> inside(node, into, styles);
        }
    }

    /** What leads out of the manual stays text: the program opens no other program. */
    private void link(Link link, List<javafx.scene.Node> into, List<String> styles) {
        Guide target = Guide.linked(link.getDestination()).orElse(null);
        if (target == null) {
            inside(link, into, styles);
            return;
        }
        StringBuilder name = new StringBuilder();
        for (Node node = link.getFirstChild(); node != null; node = node.getNext()) {
            name.append(node instanceof org.commonmark.node.Text text ? text.getLiteral() : "");
        }
        Hyperlink to = new Hyperlink(name.toString());
        to.getStyleClass().add("help-link");
        to.setOnAction(e -> follow.accept(target));
        into.add(to);
    }

    private static Text text(String shown, List<String> styles) {
        Text text = new Text(shown);
        text.getStyleClass().add("help-run");
        text.getStyleClass().addAll(styles);
        return text;
    }

    private static List<String> with(List<String> styles, String more) {
        List<String> all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }
}
