package yardstick.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.report.PdfReport;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** {@code report}: the meeting paper of a plan. */
@Command(name = "report")
final class ReportCommand implements Task {
    private static final List<String> ENDINGS = List.of("pdf");

    @Parameters(paramLabel = "PLAN", descriptionKey = "usage.plan")
    String plan = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "usage.outReport")
    Path out = Path.of("");

    @Option(names = "--main", descriptionKey = "usage.main")
    boolean main;

    @Mixin
    Judgement judgement = new Judgement();

    @Override
    public Outcome<Reply> run(Session session) {
        return new OutputFile(out)
                .ending(ENDINGS)
                .then(ending -> session.withGaps(
                        plan,
                        judgement,
                        table -> new PdfReport(session.words(), session.services().style().get())
                                .write(main ? table.ofPrintedTable() : table, out, Progress.none())
                                .map(OutputFile::written)));
    }
}
