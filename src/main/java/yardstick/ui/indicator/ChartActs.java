package yardstick.ui.indicator;

import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jfree.chart.JFreeChart;
import yardstick.calc.Gap;
import yardstick.chart.GapChart;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.report.ChartFiles;
import yardstick.report.PdfReport;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;

/** Takes the page and its chart out of the window as they are printed: on white, whatever the theme is. */
final class ChartActs {
    private static final List<String> FORMATS = List.of("png", "svg", "pdf");
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private final HouseStyle style;
    private final Surroundings around;
    private final Words words;

    ChartActs(HouseStyle style, Surroundings around) {
        this.style = style;
        this.around = around;
        this.words = around.words();
    }

    /** Copying the chart, and a file of it in one of several formats. */
    MenuButton button(IndicatorModel.Content content) {
        MenuButton button = new MenuButton(words.get("indicator.chart"), Icon.CHART.node());
        button.setId("indicator-chart");
        button.setTooltip(new Hint(words.get("indicator.chart.tip")));
        MenuItem copy = new MenuItem(words.get("indicator.chart.copy"), Icon.COPY.node());
        copy.setId("chart-copy");
        copy.setOnAction(e -> copy(content));
        button.getItems().add(copy);
        for (String format : FORMATS) {
            MenuItem item = new MenuItem(words.get("indicator.chart." + format), Icon.SAVE.node());
            item.setOnAction(e -> save(content, format));
            button.getItems().add(item);
        }
        return button;
    }

    private void copy(IndicatorModel.Content content) {
        around.jobs().run("", progress -> picture(content), image -> {
            ClipboardContent clip = new ClipboardContent();
            clip.putImage(image);
            Clipboard.getSystemClipboard().setContent(clip);
            around.notices().tell(words.get("indicator.chart.copied"));
        });
    }

    private Image picture(IndicatorModel.Content content) {
        return SwingFXUtils.toFXImage(drawn(content).createBufferedImage(WIDTH, HEIGHT, WIDTH / 2.0, HEIGHT / 2.0, null), null);
    }

    private JFreeChart drawn(IndicatorModel.Content content) {
        return new GapChart(words, style).draw(content.gap(), content.table(), Look.PAPER);
    }

    private void save(IndicatorModel.Content content, String format) {
        String name = fileName(content.gap(), format.toLowerCase(Locale.ROOT));
        around.dialogs().chooseSave(words.get("indicator.chart.save"), name, "*." + format).ifPresent(out -> around.jobs()
                .attempt(
                        words.get("indicators.export.running", out.getFileName()),
                        progress -> new ChartFiles(style).write(drawn(content), out),
                        written -> around.notices().tell(words.get("indicators.export.done", written))));
    }

    /** The page of this one indicator as the meeting paper has it. */
    void print(IndicatorModel.Content content) {
        String name = fileName(content.gap(), "pdf");
        around.dialogs().chooseSave(words.get("indicator.print"), name, "*.pdf").ifPresent(out -> around.jobs()
                .attempt(
                        words.get("indicators.export.running", out.getFileName()),
                        progress -> new PdfReport(words, style).page(content.gap(), content.table(), out, progress),
                        written -> around.notices().tell(words.get("indicators.export.done", written))));
    }

    /** A name may hold what no file name can: PCT/海外. */
    private static String fileName(Gap gap, String ending) {
        return gap.indicator().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + "." + ending;
    }
}
