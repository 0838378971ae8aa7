package yardstick.ui.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import yardstick.calc.Gap;
import yardstick.chart.Findings;
import yardstick.text.Words;
import yardstick.ui.parts.StatusMark;
import yardstick.ui.parts.Surroundings;

/** The right side of the page: the judgement, and every figure with its arithmetic. */
final class FiguresPane extends ScrollPane {
    /** Does not grow with the letters, or the chart beside it had no room left. */
    private static final double LEAST = 320;

    private final Surroundings around;
    private final Words words;
    private final Findings findings;
    private final VBox head = new VBox(4);
    private final VBox lines = new VBox();
    private final Set<String> open = new HashSet<>();

    FiguresPane(Surroundings around) {
        this.around = around;
        this.words = around.words();
        this.findings = new Findings(words);
        getStyleClass().addAll("figures-pane", "edge-to-edge");
        setMinWidth(LEAST);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        head.getStyleClass().add("verdict");
        Label title = new Label(words.get("indicator.figures"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        VBox all = new VBox(12, head, title, lines);
        all.getStyleClass().add("figures-content");
        setContent(all);
    }

    void show(IndicatorModel.Content content) {
        Gap gap = content.gap();
        Label status = StatusMark.label(gap.status(), words);
        status.getStyleClass().add("verdict-word");
        Label sentence = new Label(findings.tell(gap));
        sentence.setWrapText(true);
        head.getChildren().setAll(status, sentence);
        content.table().byOriginal(gap.indicator().id()).ifPresent(original -> head.getChildren()
                .add(new HBox(6, new Label(words.get("indicator.byOriginal")), StatusMark.label(original.status(), words))));
        lines(content.figures());
    }

    private void lines(List<FigureRow> rows) {
        lines.getChildren()
                .setAll(rows.stream()
                        .map(row -> new FigureLine(
                                row,
                                open.contains(row.name()),
                                new FigureLine.Acts(() -> toggle(row.name(), rows), () -> copy(row)),
                                words))
                        .toList());
    }

    private void copy(FigureRow row) {
        ClipboardContent clip = new ClipboardContent();
        clip.putString(row.asText());
        Clipboard.getSystemClipboard().setContent(clip);
        around.notices().tell(words.get("indicator.figure.copied", row.label()));
    }

    private void toggle(String name, List<FigureRow> rows) {
        if (!open.remove(name)) {
            open.add(name);
        }
        int at = rows.stream().map(FigureRow::name).toList().indexOf(name);
        lines(rows);
        lines.getChildren().get(at).lookup(".figure-toggle").requestFocus();
    }
}
