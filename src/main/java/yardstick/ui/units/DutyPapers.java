package yardstick.ui.units;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.print.PrintService;
import yardstick.calc.Duties;
import yardstick.report.DutiesFiles;
import yardstick.report.Printing;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The overview of duties as a file where the user wants it, or on paper. */
final class DutyPapers {
    private final DutiesFiles files;
    private final Printing printing;
    private final Surroundings around;

    DutyPapers(DutiesFiles files, Printing printing, Surroundings around) {
        this.files = files;
        this.printing = printing;
        this.around = around;
    }

    void xlsx(Duties duties) {
        write(duties, new Kind("units.export.xlsx", "xlsx"), (out, progress) -> files.xlsx(duties, out));
    }

    void pdf(Duties duties) {
        write(duties, new Kind("units.export.pdf", "pdf"), (out, progress) -> files.pdf(duties, out, progress));
    }

    private record Kind(String title, String ending) {}

    private void write(Duties duties, Kind kind, BiFunction<Path, Progress, Outcome<Path>> writer) {
        String name = around.words().get("units.export.name", duties.plan().id(), duties.asOf().toString());
        around.dialogs()
                .chooseSave(around.words().get(kind.title()), name + "." + kind.ending(), "*." + kind.ending())
                .ifPresent(out -> around.jobs()
                        .attempt(
                                around.words().get("units.export.running", out.getFileName()),
                                progress -> writer.apply(out, progress),
                                written -> around.notices()
                                        .tell(around.words().get("units.export.done", written))));
    }

    /** To the printer the system prefers. Where there is none, the PDF is offered instead. */
    void print(Duties duties) {
        around.jobs().run(around.words().get("units.print.looking"), progress -> printing.printer(), found -> {
            if (found.isEmpty()) {
                around.notices()
                        .offer(
                                around.words().get("units.print.none"),
                                around.words().get("units.export.pdf"),
                                () -> pdf(duties));
            } else {
                print(duties, found.get());
            }
        });
    }

    private void print(Duties duties, PrintService printer) {
        around.jobs()
                .attempt(
                        around.words().get("units.print.running"),
                        progress -> printed(duties, printer, progress),
                        sent -> around.notices()
                                .tell(around.words().get("units.print.done", printer.getName())));
    }

    private Outcome<Path> printed(Duties duties, PrintService printer, Progress progress) {
        Optional<Path> made = Optional.empty();
        try {
            Path paper = Files.createTempFile("yardstick-", ".pdf");
            made = Optional.of(paper);
            return files.pdf(duties, paper, progress).then(pdf -> printing.send(pdf, printer));
        } catch (IOException failed) {
            return Outcome.refused("PRINT_FAILED", String.valueOf(failed.getMessage()));
        } finally {
            made.ifPresent(paper -> paper.toFile().delete());
        }
    }
}
