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
import java.util.Objects;
import yardstick.chart.HouseStyle;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Lays a paper out on pages, A4 landscape, with the fonts embedded. */
final class PdfPages {
    private static final String FAMILY = "Noto Sans SC";

    private final Words words;
    private final HouseStyle style;

    PdfPages(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
    }

    Outcome<Path> write(Paper paper, Path out, Progress progress) {
        return SafeFile.write(out, stream -> render(paper, stream, progress));
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
        try (InputStream in = Objects.requireNonNull(PdfPages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
