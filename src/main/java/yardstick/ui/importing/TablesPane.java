package yardstick.ui.importing;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import yardstick.text.Words;

/** Which tables of the file are wanted; seen where there are several, or one that does not fit the plan. */
final class TablesPane extends VBox {
    private static final double LINE = 26;
    private static final double MOST_LINES = 3.5;
    private static final double EDGES = 2;

    private final TableRows tables;
    private final Consumer<DifferenceRow.Spot> go;
    private final VBox lines = new VBox(4);
    private final ScrollPane scroll = new ScrollPane(lines);

    TablesPane(TableRows tables, Words words, Consumer<DifferenceRow.Spot> go) {
        super(4);
        this.tables = tables;
        this.go = go;
        Label title = new Label(words.get("intake.tables"));
        title.getStyleClass().add("section-title");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().addAll(title, scroll);
        // A long title takes two lines.
        lines.heightProperty().addListener((p, old, now) -> {
            double height = Math.min(now.doubleValue() + EDGES, MOST_LINES * LINE);
            scroll.setMinHeight(height);
            scroll.setPrefHeight(height);
        });
        tables.rows().addListener((ListChangeListener<TableRow>) change -> draw());
        draw();
    }

    private void draw() {
        lines.getChildren().setAll(tables.rows().stream().map(this::line).toList());
        tables.rows().forEach(row -> row.wanted().addListener((p, old, now) -> show()));
        show();
    }

    private void show() {
        boolean needed = tables.rows().size() > 1 || tables.isOneLeftOut();
        setVisible(needed);
        setManaged(needed);
    }

    private CheckBox line(TableRow row) {
        CheckBox box = new CheckBox(row.label());
        box.getStyleClass().add("printed");
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(row.wanted());
        box.focusedProperty().addListener((p, old, now) -> {
            if (now) {
                go.accept(row.spot());
            }
        });
        return box;
    }
}
