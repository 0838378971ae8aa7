package yardstick.ui.grid;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import yardstick.text.Words;
import yardstick.ui.parts.Dialogs;
import yardstick.ui.parts.Navigator;
import yardstick.ui.parts.Notices;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;
import yardstick.ui.parts.Theme;
import yardstick.walk.DirectJobs;
import yardstick.walk.Fx;
import yardstick.walk.NoDialogs;
import yardstick.work.Refusal;

/** The real table in a window of its own, over values in memory; only whole numbers can be taken. */
final class Sheet implements AutoCloseable {
    static final int YEARS = 12;

    final Map<String, String> values = new HashMap<>();
    final List<List<Typed>> saved = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    final List<String> moved = new ArrayList<>();
    final FxRobot robot = new FxRobot();
    final Grid grid;
    private final int rows;
    final Stage stage;

    /** @param rows how many lines; the fourth row of all is a heading */
    Sheet(int rows) {
        Fx.start();
        this.rows = rows;
        grid = Fx.run(() -> new Grid("表", acts(), around()));
        stage = Fx.run(() -> {
            Stage shown = new Stage();
            Scene scene = new Scene(new StackPane(grid), 800, 400);
            Theme.LIGHT.dress(scene);
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        Fx.run(() -> {
            grid.show(content(rows));
            grid.requestFocus();
            return true;
        });
        settle();
    }

    private GridActs acts() {
        return new GridActs(
                typed -> typed.stream()
                        .map(each -> each.text().matches("\\d*") ? "" : "不是数")
                        .toList(),
                (texts, ended) -> {
                    saved.add(texts);
                    texts.forEach(each -> values.put(key(each.place()), each.text()));
                    ended.run();
                    grid.show(content(rows));
                },
                place -> place.column().equals("name") && opened.add(place.row()),
                (rows, to) -> moved.add(rows + " → " + to),
                List::of,
                place -> null);
    }

    static String key(GridPlace place) {
        return place.row() + "/" + place.column();
    }

    private Surroundings around() {
        Notices notices = new Notices() {
            @Override
            public void tell(String sentence) {
                told.add(sentence);
            }

            @Override
            public void offer(String sentence, String label, Runnable act) {
                told.add(sentence);
            }

            @Override
            public void refuse(Refusal refusal) {
                told.add(refusal.code());
            }
        };
        return new Surroundings(
                Words.of(Locale.SIMPLIFIED_CHINESE),
                () -> LocalDate.of(2026, 3, 5),
                () -> Theme.LIGHT,
                new Nowhere(),
                new NoDialogs(),
                new DirectJobs(refusal -> told.add(refusal.code())),
                notices);
    }

    GridContent content(int rows) {
        List<GridColumn> columns = new ArrayList<>(List.of(
                new GridColumn("no", "序号", 48, true, GridColumn.Sort.ROW_HEAD, 0),
                new GridColumn("name", "名称", 160, true, GridColumn.Sort.NAME, 0)));
        IntStream.range(0, YEARS)
                .forEach(i -> columns.add(new GridColumn(
                        "y" + i, (2015 + i) + "\n实际", 90, false, GridColumn.Sort.NUMBER, 0)));
        List<GridRow> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String id = "r" + i;
            GridRow.Kind kind = i == 3 ? GridRow.Kind.HEADING : GridRow.Kind.LINE;
            int number = i + 1;
            lines.add(new GridRow(id, kind, column -> cell(id, column, number, kind)));
        }
        return new GridContent(columns, lines);
    }

    private GridCell cell(String row, String column, int number, GridRow.Kind kind) {
        if (kind == GridRow.Kind.HEADING) {
            return column.equals("name") ? GridCell.told("保护", "") : GridCell.CLOSED;
        }
        return switch (column) {
            case "no" -> GridCell.told(Integer.toString(number), "");
            case "name" -> GridCell.told("指标" + number, "");
            default -> {
                String text = values.getOrDefault(row + "/" + column, "");
                yield new GridCell(text, text, "", GridCell.Look.OPEN);
            }
        };
    }

    String value(int row, int year) {
        return values.getOrDefault("r" + row + "/y" + year, "");
    }

    /** Selects the cell of a year. */
    Sheet at(int row, int year) {
        Fx.run(() -> {
            grid.go(new GridPlace("r" + row, "y" + year));
            return true;
        });
        settle();
        return this;
    }

    Sheet push(KeyCode... keys) {
        robot.push(keys);
        settle();
        return this;
    }

    Sheet write(String text) {
        robot.write(text);
        settle();
        return this;
    }

    Optional<GridPlace> active() {
        return Fx.run(grid::active);
    }

    String place() {
        return active().map(Sheet::key).orElse("");
    }

    /** What a person reads at the active cell about what cannot be taken there. */
    String reason() {
        return Fx.run(() -> ((Label) grid.lookup(".grid-hint")).getText());
    }

    List<GridPlace> cells() {
        return Fx.run(grid::selectedCells);
    }

    void settle() {
        for (int i = 0; i < 3; i++) {
            Fx.run(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    void picture(String name) {
        Fx.picture(stage.getScene(), Path.of("target", "screens", name + ".png"));
    }

    @Override
    public void close() {
        Fx.run(() -> {
            stage.hide();
            return true;
        });
    }

    private static final class Nowhere implements Navigator {
        @Override
        public void open(Place place) {}

        @Override
        public void back() {}

        @Override
        public Optional<String> currentPlan() {
            return Optional.empty();
        }

        @Override
        public void choosePlan(String planId) {}
    }
}
