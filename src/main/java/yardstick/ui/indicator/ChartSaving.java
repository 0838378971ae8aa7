package yardstick.ui.indicator;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jfree.chart.JFreeChart;
import yardstick.calc.Gap;
import yardstick.chart.GapChart;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.report.ChartFiles;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;

/** Saves the chart as it will be printed: on white, whatever the theme of the window. */
final class ChartSaving {
    private static final List<String> FORMATS = List.of("png", "svg", "pdf");

    private final HouseStyle style;
    private final Surroundings around;

    ChartSaving(HouseStyle style, Surroundings around) {
        this.style = style;
        this.around = around;
    }

    MenuButton button(IndicatorModel.Content content) {
        Words words = around.words();
        MenuButton button = new MenuButton(words.get("indicator.chart.save"), Icon.SAVE.node());
        for (String format : FORMATS) {
            MenuItem item = new MenuItem(words.get("indicator.chart." + format));
            item.setOnAction(e -> save(content, format));
            button.getItems().add(item);
        }
        return button;
    }

    private void save(IndicatorModel.Content content, String format) {
        Gap gap = content.gap();
        Words words = around.words();
        String name = gap.indicator().title() + "." + format.toLowerCase(Locale.ROOT);
        around.dialogs().chooseSave(words.get("indicator.chart.save"), name, "*." + format).ifPresent(out -> around.jobs()
                .attempt(
                        words.get("indicators.export.running", out.getFileName()),
                        progress -> {
                            JFreeChart chart = new GapChart(words, style).draw(gap, content.table(), Look.PAPER);
                            return new ChartFiles(style).write(chart, out);
                        },
                        written -> around.notices().tell(words.get("indicators.export.done", written))));
    }
}
