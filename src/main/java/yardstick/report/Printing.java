package yardstick.report;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import yardstick.work.Outcome;

/** Brings finished papers to a printer. Slow: not for the window's thread. */
public final class Printing {
    private final Supplier<Stream<PrintService>> printers;

    /** The printers of this computer, the preferred one first. */
    public static Printing ofSystem() {
        return new Printing(() -> Stream.concat(
                Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService()),
                Stream.of(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null))));
    }

    /** @param printers the preferred one first; asked at every paper, since printers come and go */
    public Printing(Supplier<Stream<PrintService>> printers) {
        this.printers = printers;
    }

    /** The one to use; empty where there is none. */
    public Optional<PrintService> printer() {
        return printers.get()
                .filter(printer -> printer.isDocFlavorSupported(DocFlavor.SERVICE_FORMATTED.PAGEABLE))
                .findFirst();
    }

    /** @return the paper, when all of it has been handed over; refused with PRINT_FAILED */
    public Outcome<Path> send(Path pdf, PrintService printer) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(String.valueOf(document.getDocumentInformation().getTitle()));
            job.setPrintService(printer);
            job.setPageable(new PDFPageable(document));
            job.print();
            return Outcome.done(pdf);
        } catch (IOException | PrinterException failed) {
            return Outcome.refused("PRINT_FAILED", String.valueOf(failed.getMessage()));
        }
    }
}
