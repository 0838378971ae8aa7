package yardstick.ui.compare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import yardstick.calc.Lineup;
import yardstick.chart.HouseStyle;
import yardstick.chart.LineupChart;
import yardstick.chart.Look;
import yardstick.chart.Picture;
import yardstick.report.ChartFiles;
import yardstick.report.LineupFiles;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;

/** The comparison on the clipboard or as a file; the chart as it will be printed: on white, as high as it needs. */
final class CompareSaving {
    private final HouseStyle style;
    private final Surroundings around;
    private final Words words;

    CompareSaving(HouseStyle style, Surroundings around) {
        this.style = style;
        this.around = around;
        this.words = around.words();
    }

    Button copying(Lineup lineup) {
        Button copy = Buttons.plain(words.get("compare.copy"), Icon.COPY, () -> copy(lineup));
        copy.setId("compare-copy");
        return copy;
    }

    private void copy(Lineup lineup) {
        List<List<String>> table = new LineupFiles(words).table(lineup);
        String text = table.stream().map(line -> String.join("\t", line)).collect(Collectors.joining("\n"));
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        around.notices().tell(words.get("compare.copied", Integer.toString(lineup.entries().size())));
    }

    MenuButton button(Lineup lineup, String title) {
        LineupFiles files = new LineupFiles(words);
        LocalDate day = around.asOf().get();
        MenuButton button = new MenuButton(words.get("compare.save"), Icon.SAVE.node());
        button.setId("compare-save");
        item(button, title, "xlsx", out -> files.xlsx(lineup, title, out));
        item(button, title, "csv", out -> files.csv(lineup, out));
        if (LineupChart.isDrawable(lineup)) {
            item(button, title, "png", out -> {
                Picture picture = new LineupChart(words, style).draw(lineup, title, day, Look.PAPER);
                return new ChartFiles(style).write(picture.chart(), picture.height(ChartFiles.WIDTH), out);
            });
        }
        return button;
    }

    private void item(MenuButton button, String title, String ending, Function<Path, Outcome<Path>> writer) {
        MenuItem item = new MenuItem(words.get("compare.save." + ending));
        String name = words.get("compare.file", title) + "." + ending;
        item.setOnAction(e -> around.dialogs()
                .chooseSave(words.get("compare.save"), name, "*." + ending)
                .ifPresent(out -> around.jobs()
                        .attempt(
                                words.get("indicators.export.running", out.getFileName()),
                                progress -> writer.apply(out),
                                written -> around.notices()
                                        .tell(words.get("indicators.export.done", written)))));
        button.getItems().add(item);
    }
}
