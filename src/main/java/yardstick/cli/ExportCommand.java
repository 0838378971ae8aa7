package yardstick.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.exchange.BundleFile;
import yardstick.model.Plan;
import yardstick.report.TableFiles;
import yardstick.work.Outcome;

/** {@code export}: a plan as a bundle or as the table an office works with. */
@Command(name = "export")
final class ExportCommand implements Task {
    private static final List<String> ENDINGS = List.of("json", "xlsx", "csv");

    @Parameters(paramLabel = "PLAN", descriptionKey = "usage.plan")
    String plan = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "usage.outExport")
    Path out = Path.of("");

    @Override
    public Outcome<Reply> run(Session session) {
        return new OutputFile(out)
                .ending(ENDINGS)
                .then(ending -> session.withPlan(
                        plan, stored -> write(session, stored, ending).map(OutputFile::written)));
    }

    private Outcome<Path> write(Session session, Plan stored, String ending) {
        if (ending.equals("json")) {
            return new BundleFile().write(stored, out);
        }
        GapTable table = session.services().analysis().analyse(stored, session.today(), RuleSet.nationalFour());
        TableFiles files = new TableFiles(session.words());
        return ending.equals("xlsx") ? files.xlsx(table, out) : files.csv(table, out);
    }
}
