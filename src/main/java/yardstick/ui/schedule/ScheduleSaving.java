package yardstick.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import yardstick.calc.Timetable;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.chart.Picture;
import yardstick.chart.ScheduleChart;
import yardstick.report.ChartFiles;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;

/** Saves the chart as it will be printed: on white, whatever the theme of the window, and as high as it needs. */
final class ScheduleSaving {
    private static final List<String> FORMATS = List.of("png", "svg", "pdf");

    private final HouseStyle style;
    private final Surroundings around;
    private final Words words;

    ScheduleSaving(HouseStyle style, Surroundings around) {
        this.style = style;
        this.around = around;
        this.words = around.words();
    }

    MenuButton button(Timetable table) {
        MenuButton button = new MenuButton(words.get("indicator.chart.save"), Icon.SAVE.node());
        for (String format : FORMATS) {
            MenuItem item = new MenuItem(words.get("indicator.chart." + format));
            item.setOnAction(e -> save(table, format));
            button.getItems().add(item);
        }
        return button;
    }

    private void save(Timetable table, String format) {
        LocalDate day = around.asOf().get();
        String name = words.get("schedule.file", table.plan().title()) + "." + format;
        around.dialogs().chooseSave(words.get("indicator.chart.save"), name, "*." + format).ifPresent(out -> around.jobs()
                .attempt(
                        words.get("indicators.export.running", out.getFileName()),
                        progress -> {
                            Picture picture =
                                    new ScheduleChart(words, style).draw(table, day, Look.PAPER);
                            return new ChartFiles(style)
                                    .write(picture.chart(), picture.height(ChartFiles.WIDTH), out);
                        },
                        written -> around.notices().tell(words.get("indicators.export.done", written))));
    }
}
