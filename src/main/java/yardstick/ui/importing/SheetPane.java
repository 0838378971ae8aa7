package yardstick.ui.importing;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.sheet.Sheet;
import yardstick.text.Words;

/** The left side of the review: which sheet, what the colours mean, the sheet itself. */
final class SheetPane extends VBox {
    private static final List<GridCell.Part> LEGEND = List.of(
            GridCell.Part.NAME,
            GridCell.Part.UNIT,
            GridCell.Part.BASELINE,
            GridCell.Part.TARGET,
            GridCell.Part.ACTUAL);

    private final Words words;
    private final ComboBox<String> sheets = new ComboBox<>();
    private final GridView view;
    private List<SheetGrid> grids = List.of();

    SheetPane(Words words) {
        super(8);
        this.words = words;
        this.view = new GridView(words);
        sheets.setId("intake-sheets");
        sheets.setAccessibleText(words.get("intake.sheet"));
        sheets.getSelectionModel().selectedIndexProperty().addListener((p, old, now) -> {
            if (now.intValue() >= 0) {
                view.show(grids.get(now.intValue()));
            }
        });
        sheets.getStyleClass().add("printed");
        sheets.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane bar = new FlowPane(12, 8, sheets);
        bar.setRowValignment(VPos.CENTER);
        LEGEND.forEach(part -> bar.getChildren().add(legend(part)));
        VBox.setVgrow(view, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().addAll(bar, view);
    }

    private Node legend(GridCell.Part part) {
        Region colour = new Region();
        colour.getStyleClass().addAll("legend-mark", part.styleClass());
        Label label = new Label(words.get("intake.part." + part.name()), colour);
        label.getStyleClass().add("legend");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void show(Reading reading) {
        grids = reading.book().sheets().stream()
                .map(sheet -> new SheetGrid(sheet, reading.draft()))
                .toList();
        sheets.getSelectionModel().clearSelection();
        sheets.getItems().setAll(reading.book().sheets().stream().map(this::name).toList());
        String first = reading.draft().tables().isEmpty() ? "" : reading.draft().tables().getFirst().sheet();
        choose(first);
    }

    /** The same file taken otherwise: the sheet on show stays on show. */
    void follow(Reading reading) {
        grids = reading.book().sheets().stream()
                .map(sheet -> new SheetGrid(sheet, reading.draft()))
                .toList();
        int shown = sheets.getSelectionModel().getSelectedIndex();
        if (shown >= 0) {
            view.follow(grids.get(shown));
        }
    }

    private String name(Sheet sheet) {
        String name = sheet.name().isEmpty() ? words.get("intake.sheet.only") : sheet.name();
        return sheet.hidden().sheet() ? words.get("intake.sheet.hidden", name) : name;
    }

    private void choose(String sheet) {
        int at = Math.max(0, sheets.getSelectionModel().getSelectedIndex());
        for (int i = 0; i < grids.size(); i++) {
            if (grids.get(i).name().equals(sheet)) {
                at = i;
            }
        }
        if (!grids.isEmpty()) {
            sheets.getSelectionModel().select(at);
        }
    }

    /** Shows the sheet of a cell and selects the cell; a sheet alone is only shown. */
    void go(DifferenceRow.Spot spot) {
        choose(spot.sheet());
        Position.of(spot.cell()).ifPresent(view::go);
    }
}
