package yardstick.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import yardstick.model.Role;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.SourceBlock;

/** Every value that ever stood, the newest first; the chosen one with the very words it was read from. */
final class HistoryPane extends VBox {
    private static final String ALL = "";

    private final Words words;
    private final TableView<HistoryRow> table = new TableView<>();
    private final ComboBox<String> role = new ComboBox<>();
    private final ComboBox<String> period = new ComboBox<>();
    private final VBox chosen = new VBox(6);
    private final SourceBlock source;
    private List<HistoryRow> all = List.of();

    HistoryPane(Words words) {
        super(8);
        this.words = words;
        this.source = new SourceBlock(words);
        getStyleClass().add("tab-content");
        table.setId("history");
        table.setAccessibleText(words.get("indicator.history.values"));
        table.setFixedCellSize(32);
        table.setMinHeight(96);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label none = new Label(words.get("indicator.history.empty"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        table.setPlaceholder(none);
        table.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> tell(now));
        columns();
        choices(role, "indicator.history.role", text -> words.get("role." + text));
        choices(period, "indicator.history.period", text -> text);
        role.getItems().add(ALL);
        for (Role each : Role.values()) {
            role.getItems().add(each.name());
        }
        period.getItems().add(ALL);
        role.setValue(ALL);
        period.setValue(ALL);
        FlowPane filters = new FlowPane(8, 4, named("indicator.history.role", role), named("indicator.history.period", period));
        ScrollPane side = new ScrollPane(chosen);
        side.setFitToWidth(true);
        side.getStyleClass().add("edge-to-edge");
        chosen.getStyleClass().add("history-chosen");
        SplitPane both = new SplitPane(table, side);
        both.setDividerPositions(0.7);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(filters, both);
        tell(null);
    }

    private HBox named(String key, ComboBox<String> choice) {
        Label name = new Label(words.get(key));
        name.setLabelFor(choice);
        HBox both = new HBox(6, name, choice);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void choices(ComboBox<String> choice, String key, Function<String, String> text) {
        choice.setAccessibleText(words.get(key));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String each) {
                return each == null || each.equals(ALL) ? words.get("indicator.history.all") : text.apply(each);
            }

            @Override
            public String fromString(String typed) {
                return typed;
            }
        });
        choice.valueProperty().addListener((p, old, now) -> draw());
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        TargetsPane.column(Columns.text(words.get("indicator.column.when"), HistoryRow::at), 120),
                        TargetsPane.column(Columns.text(words.get("indicator.column.what"), HistoryRow::what), 132),
                        TargetsPane.column(
                                Columns.number(words.get("indicator.column.before"), HistoryRow::before, row -> ""), 84),
                        TargetsPane.column(
                                Columns.number(words.get("indicator.column.after"), HistoryRow::after, row -> ""), 84),
                        TargetsPane.column(Columns.text(words.get("indicator.column.way"), HistoryRow::way), 150)));
    }

    void show(List<HistoryRow> rows) {
        all = rows;
        List<String> periods = new ArrayList<>(List.of(ALL));
        rows.stream().map(HistoryRow::period).filter(each -> !each.isEmpty()).distinct().sorted().forEach(periods::add);
        String wanted = period.getValue();
        period.getItems().setAll(periods);
        period.setValue(periods.contains(wanted) ? wanted : ALL);
        draw();
    }

    private void draw() {
        HistoryRow before = table.getSelectionModel().getSelectedItem();
        table.getItems()
                .setAll(all.stream()
                        .filter(row -> isAll(role) || row.role().name().equals(role.getValue()))
                        .filter(row -> isAll(period) || row.period().equals(period.getValue()))
                        .toList());
        if (before != null && table.getItems().contains(before)) {
            table.getSelectionModel().select(before);
        }
    }

    private static boolean isAll(ComboBox<String> choice) {
        return Objects.requireNonNullElse(choice.getValue(), ALL).equals(ALL);
    }

    private void tell(@Nullable HistoryRow row) {
        chosen.getChildren().clear();
        if (row == null) {
            Label hint = wrapped(words.get("indicator.history.choose"));
            hint.getStyleClass().add("muted");
            chosen.getChildren().add(hint);
            return;
        }
        Label change = wrapped(row.what() + "\n" + row.before() + " → " + row.after());
        change.getStyleClass().add("edit-section");
        chosen.getChildren().add(change);
        chosen.getChildren().add(wrapped(row.at() + "  " + row.way()));
        row.details().forEach(each -> chosen.getChildren().add(wrapped(each)));
        source.show(row.source());
        chosen.getChildren().add(source);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
