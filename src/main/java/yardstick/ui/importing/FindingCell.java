package yardstick.ui.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Finding;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.TextWidth;

/** One finding, or the head of several of one sort, with what may be done about it as links. */
final class FindingCell extends ListCell<FindingLine> {
    private static final double BESIDES = 40;
    private static final double ICON = 8;
    private static final int MOST_TOGETHER = 3;

    private final ListView<FindingLine> list;
    private final Words words;
    private final Consumer<List<FindingRow.Taken>> take;

    /** @param lines folded and unfolded by a click on a head */
    FindingCell(
            ListView<FindingLine> list,
            FindingLines lines,
            Words words,
            Consumer<List<FindingRow.Taken>> take) {
        this.list = list;
        this.words = words;
        this.take = take;
        setOnMouseClicked(clicked -> {
            if (getItem() instanceof FindingLine.Head head) {
                lines.toggle(head);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FindingLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setTooltip(null);
        setAccessibleText(null);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case FindingRow row -> {
                setGraphic(line(row));
                setTooltip(new Hint(row.text().hint()));
                setAccessibleText(row.text().level() + " " + row.text().sentence() + " " + row.text().where());
            }
            case FindingLine.Head head -> {
                setGraphic(head(head));
                setAccessibleText(words.get(
                        head.open() ? "intake.findings.head.open" : "intake.findings.head.folded",
                        head.levelWord(),
                        head.kind().title(),
                        head.rows().size()));
            }
        }
    }

    /** As high as its sentence gets in the width there is; a cell asks for the height of one endless line. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + getGraphic().prefHeight(list.getWidth() - BESIDES) + snappedBottomInset();
    }

    private HBox head(FindingLine.Head head) {
        Label title = sentence(head.kind().title());
        title.getStyleClass().add("finding-kind");
        Label count = new Label(words.get("intake.findings.count", head.rows().size()));
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox said = new VBox(title);
        List<FindingRow.Remedy> together = together(head.rows());
        if (!together.isEmpty()) {
            said.getChildren().add(links(together, head.kind().title()));
        }
        Node fold = (head.open() ? Icon.DOWN : Icon.NEXT).node();
        HBox end = new HBox(6, count, fold);
        end.setAlignment(Pos.CENTER);
        return line(level(head, head.levelWord()), said, end);
    }

    private HBox line(FindingRow row) {
        VBox said = new VBox(sentence(row.text().sentence()));
        if (!row.remedies().isEmpty()) {
            said.getChildren().add(links(row.remedies(), row.text().where()));
        }
        Label cell = new Label(row.text().where());
        cell.getStyleClass().add("muted");
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return line(level(row, row.text().level()), said, cell);
    }

    private static Label sentence(String text) {
        Label sentence = new Label(text);
        sentence.setMinWidth(0);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        return sentence;
    }

    private Label level(FindingLine line, String word) {
        Icon icon =
                switch (line.level()) {
                    case ERROR -> Icon.FAILURE;
                    case WARNING -> Icon.WARNING;
                    case INFO -> Icon.INFO;
                };
        Label level = new Label(word, icon.node());
        level.getStyleClass().addAll("finding-level", line.level().name().toLowerCase(Locale.ROOT));
        level.setMinWidth(levelWidth());
        return level;
    }

    /** As wide as the longest of them, so that the sentences stand below one another. */
    private double levelWidth() {
        List<String> all = Arrays.stream(Finding.Level.values())
                .map(level -> words.word("intake.level", level))
                .toList();
        return TextWidth.of(all, FontWeight.NORMAL, 12) + ICON;
    }

    private HBox line(Label level, VBox said, Node end) {
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(12, level, said, end);
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(list.widthProperty().subtract(BESIDES));
        line.maxWidthProperty().bind(list.widthProperty().subtract(BESIDES));
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /** What several findings offer alike, done for all of them at once. */
    private List<FindingRow.Remedy> together(List<FindingRow> rows) {
        Map<String, List<FindingRow.Taken>> shared = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.remedies().stream())
                .filter(FindingRow.Remedy::shared)
                .forEach(remedy -> shared.computeIfAbsent(remedy.label(), same -> new ArrayList<>())
                        .addAll(remedy.taken()));
        return shared.entrySet().stream()
                .filter(same -> same.getValue().size() > 1)
                .limit(MOST_TOGETHER)
                .map(same -> new FindingRow.Remedy(
                        words.get(
                                "intake.findings.together",
                                same.getKey(),
                                same.getValue().size()),
                        false,
                        same.getValue()))
                .toList();
    }

    private FlowPane links(List<FindingRow.Remedy> remedies, String about) {
        FlowPane acts = new FlowPane(12, 0);
        for (FindingRow.Remedy remedy : remedies) {
            Hyperlink act = new Hyperlink(remedy.label());
            act.setAccessibleText(remedy.label() + " " + about);
            act.setOnAction(event -> take.accept(remedy.taken()));
            acts.getChildren().add(act);
        }
        return acts;
    }
}
