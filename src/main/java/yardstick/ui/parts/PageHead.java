package yardstick.ui.parts;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Words at the left and acts at the right; where both have no room beside one another the acts stand below. */
final class PageHead extends Pane {
    private static final double GAP = 16;
    private static final double BELOW = 8;

    /** Widths of the heading's type that the words need beside the acts. */
    private static final double LETTERS = 10;

    private static final double UNBOUNDED = 10_000;

    private final Label title;
    private final VBox words;
    private final FlowPane acts = new FlowPane(8, 8);
    private @Nullable Node lead;

    PageHead(Label title, Label subtitle) {
        this.title = title;
        words = new VBox(2, title, subtitle);
        getStyleClass().add("page-head");
        getChildren().addAll(words, acts);
    }

    void acts(Node... nodes) {
        acts.getChildren().setAll(nodes);
    }

    void lead(Node node) {
        lead = node;
        getChildren().add(0, node);
    }

    private double leadWidth() {
        return lead == null ? 0 : lead.prefWidth(-1) + GAP;
    }

    private double actsWidth() {
        return acts.getChildren().isEmpty() ? 0 : oneRow() + GAP;
    }

    /** A flow asks for its wrap length even where it needs less. */
    private double oneRow() {
        double all = acts.getChildren().stream()
                .mapToDouble(each -> Math.ceil(each.prefWidth(-1)) + acts.getHgap())
                .sum();
        return Math.max(0, all - acts.getHgap());
    }

    private boolean isBeside(double inner) {
        double least = Math.min(words.prefWidth(-1), LETTERS * title.getFont().getSize());
        return leadWidth() + least + actsWidth() <= inner;
    }

    private double wordsWidth(double inner) {
        return Math.max(1, inner - leadWidth() - (isBeside(inner) ? actsWidth() : 0));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets edge = getInsets();
        double inner = (width < 0 ? UNBOUNDED : width) - edge.getLeft() - edge.getRight();
        double first = Math.max(words.prefHeight(wordsWidth(inner)), lead == null ? 0 : lead.prefHeight(-1));
        double own = isBeside(inner)
                ? Math.max(first, acts.prefHeight(oneRow()))
                : first + BELOW + acts.prefHeight(inner);
        return edge.getTop() + own + edge.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double left = edge.getLeft();
        double top = edge.getTop();
        double inner = getWidth() - left - edge.getRight();
        double wide = wordsWidth(inner);
        double high = words.prefHeight(wide);
        if (lead != null) {
            lead.resizeRelocate(left, top, lead.prefWidth(-1), lead.prefHeight(-1));
        }
        boolean beside = isBeside(inner);
        double row = beside ? getHeight() - top - edge.getBottom() : high;
        words.resizeRelocate(left + leadWidth(), top + (row - high) / 2, wide, high);
        double actsWide = beside ? oneRow() : inner;
        double actsHigh = acts.prefHeight(actsWide);
        acts.resizeRelocate(
                beside ? left + inner - actsWide : left,
                beside ? top + (row - actsHigh) / 2 : top + high + BELOW,
                actsWide,
                actsHigh);
    }
}
