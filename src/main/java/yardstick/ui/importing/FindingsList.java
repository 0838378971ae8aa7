package yardstick.ui.importing;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;

/** What a person should know before importing; choosing a line shows its cell. */
final class FindingsList extends VBox {
    private static final int FEWEST = 4;

    private final Words words;
    private final int most;
    private final Label title = new Label();
    private final ListView<FindingRow> list = new ListView<>();

    /** @param most lines that are seen without scrolling where there is room */
    FindingsList(ObservableList<FindingRow> findings, int most, Words words, Consumer<DifferenceRow.Spot> go) {
        super(8);
        this.words = words;
        this.most = most;
        title.getStyleClass().add("section-title");
        list.setItems(findings);
        list.getStyleClass().add("findings");
        list.setAccessibleText(words.get("intake.findings", ""));
        list.setCellFactory(view -> new Line());
        list.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (now != null && now.spot().isSomewhere()) {
                go.accept(now.spot());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list);
        findings.addListener((ListChangeListener<FindingRow>) change -> count());
        count();
    }

    private void count() {
        int size = list.getItems().size();
        title.setText(
                size == 0 ? words.get("intake.findings.none") : words.get("intake.findings", Integer.toString(size)));
        list.setVisible(size > 0);
        list.setManaged(size > 0);
        list.setMinHeight(height(Math.min(size, FEWEST)));
        list.setPrefHeight(height(Math.min(size, most)));
        list.setMaxHeight(height(Math.min(size, most)));
    }

    private static double height(int lines) {
        return lines * 32 + (lines < 3 ? 24.0 : 4.0);
    }

    private final class Line extends ListCell<FindingRow> {
        @Override
        protected void updateItem(@Nullable FindingRow finding, boolean empty) {
            super.updateItem(finding, empty);
            setText(null);
            setGraphic(empty || finding == null ? null : line(finding));
            setTooltip(empty || finding == null ? null : new Tooltip(finding.text().hint()));
        }

        /** As high as its sentence gets in the width there is; a cell asks for the height of one endless line. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + getGraphic().prefHeight(list.getWidth() - 40) + snappedBottomInset();
        }

        private HBox line(FindingRow finding) {
            Icon icon =
                    switch (finding.level()) {
                        case ERROR -> Icon.FAILURE;
                        case WARNING -> Icon.WARNING;
                        case INFO -> Icon.INFO;
                    };
            Label level = new Label(finding.text().level(), icon.node());
            level.getStyleClass().addAll("finding-level", finding.level().name().toLowerCase(Locale.ROOT));
            level.setMinWidth(Region.USE_PREF_SIZE);
            Label sentence = new Label(finding.text().sentence());
            sentence.setMinWidth(0);
            sentence.setWrapText(true);
            VBox said = new VBox(sentence);
            if (!finding.remedies().isEmpty()) {
                said.getChildren().add(remedies(finding));
            }
            said.setMinWidth(0);
            HBox.setHgrow(said, Priority.ALWAYS);
            sentence.setMaxWidth(Double.MAX_VALUE);
            Label cell = new Label(finding.text().where());
            cell.getStyleClass().add("muted");
            cell.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(12, level, said, cell);
            line.setAlignment(Pos.CENTER_LEFT);
            line.prefWidthProperty().bind(list.widthProperty().subtract(40));
            line.maxWidthProperty().bind(list.widthProperty().subtract(40));
            line.setMinHeight(Region.USE_PREF_SIZE);
            return line;
        }

        private FlowPane remedies(FindingRow finding) {
            FlowPane acts = new FlowPane(12, 0);
            for (FindingRow.Remedy remedy : finding.remedies()) {
                Hyperlink act = new Hyperlink(remedy.label());
                act.setAccessibleText(remedy.label() + " " + finding.text().where());
                act.setOnAction(event -> remedy.act().run());
                acts.getChildren().add(act);
            }
            return acts;
        }
    }
}
