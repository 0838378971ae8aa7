package yardstick.ui.indicators;

import java.nio.file.Path;
import java.util.function.BiFunction;
import yardstick.calc.GapTable;
import yardstick.chart.HouseStyle;
import yardstick.report.PdfReport;
import yardstick.report.TableFiles;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Writes the table as a report or a table file where the user wants it, away from the window's thread. */
public final class Exports {
    private final HouseStyle style;

    public Exports(HouseStyle style) {
        this.style = style;
    }

    void csv(GapTable table, Surroundings around) {
        TableFiles files = new TableFiles(around.words());
        write(table, around, new Kind("indicators.export.csv", "csv"), (out, progress) -> files.csv(table, out));
    }

    void xlsx(GapTable table, Surroundings around) {
        TableFiles files = new TableFiles(around.words());
        write(table, around, new Kind("indicators.export.xlsx", "xlsx"), (out, progress) -> files.xlsx(table, out));
    }

    void pdf(GapTable table, Surroundings around) {
        PdfReport report = new PdfReport(around.words(), style);
        write(
                table,
                around,
                new Kind("indicators.export.pdf", "pdf"),
                (out, progress) -> report.write(table, out, progress));
    }

    private record Kind(String title, String ending) {}

    private static void write(
            GapTable table, Surroundings around, Kind kind, BiFunction<Path, Progress, Outcome<Path>> writer) {
        String name = table.plan().id() + "-" + table.asOf() + "." + kind.ending();
        around.dialogs()
                .chooseSave(around.words().get(kind.title()), name, "*." + kind.ending())
                .ifPresent(out -> around.jobs()
                        .attempt(
                                around.words().get("indicators.export.running", out.getFileName()),
                                progress -> writer.apply(out, progress),
                                written -> around.notices()
                                        .tell(around.words().get("indicators.export.done", written))));
    }
}
