package yardstick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.calc.Duties;
import yardstick.chart.HouseStyle;
import yardstick.text.Words;
import yardstick.walk.SampleUnits;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The printer is the one of the JDK that prints into a stream. */
class PrintingTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final StreamPrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(paper);
    private final Printing printing = new Printing(() -> Stream.of(printer));

    @Test
    void pagesReachThePrinter() {
        Duties duties = Duties.of(SampleUnits.full(), LocalDate.of(2026, 3, 5));
        DutiesFiles files = new DutiesFiles(Words.of(Locale.SIMPLIFIED_CHINESE), new HouseStyle());
        Outcome<Path> sent = files.pdf(duties, folder.resolve("duties.pdf"), Progress.none())
                .then(pdf -> printing.send(pdf, printing.printer().orElseThrow()));
        assertInstanceOf(Outcome.Done.class, sent);
        String printed = paper.toString(StandardCharsets.ISO_8859_1);
        assertTrue(printed.startsWith("%!PS"));
        assertTrue(printed.contains("showpage"));
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("no.pdf"), "text");
        assertInstanceOf(Outcome.Refused.class, printing.send(text, printer));
    }

    @Test
    void noPrinterIsNoFailure() {
        assertEquals(Optional.empty(), new Printing(Stream::empty).printer());
    }
}
