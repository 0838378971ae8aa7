package yardstick.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.chart.HouseStyle;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The meeting paper of one plan as a PDF: verdict, table, one page for each indicator. A4 landscape. */
public final class PdfReport {
    private static final String FAMILY = "Noto Sans SC";

    private final Words words;
    private final HouseStyle style;

    public PdfReport(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
    }

    /** @throws yardstick.work.Cancelled if the user stops it; no file is left then */
    public Outcome<Path> write(GapTable table, Path out, Progress progress) {
        return SafeFile.write(out, stream -> render(paper(table), stream, progress));
    }

    private Paper paper(GapTable table) {
        List<Block> blocks = new ArrayList<>(new VerdictPart(words).of(table));
        if (!table.gaps().isEmpty()) {
            blocks.addAll(new GapTablePart(words).of(table));
        }
        ChartPart charts = new ChartPart(words, style);
        for (Gap gap : table.gaps()) {
            blocks.addAll(charts.of(gap, table));
        }
        String foot = words.get("report.foot", table.plan().title(), table.asOf().toString());
        return new Paper(table.plan().title(), foot, blocks);
    }

    private void render(Paper paper, OutputStream out, Progress progress) throws IOException {
        Html html = new Html(words);
        String text = html.of(paper, css());
        progress.checkpoint();
        XRLog.setLoggerImpl(new Slf4jLogger());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(style::openRegular, FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(style::openBold, FAMILY, 700, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(new Drawings(html.charts(), progress));
        builder.withProducer("Yardstick 标尺");
        builder.withHtmlContent(text, null);
        builder.toStream(out);
        builder.run();
    }

    private static String css() {
        String name = "/yardstick/report/report.css";
        try (InputStream in = Objects.requireNonNull(PdfReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
