package yardstick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yardstick.change.Change;
import yardstick.exchange.BundleFile;
import yardstick.exchange.Destination;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.Finding;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Differences;
import yardstick.importing.matching.Matches;
import yardstick.model.Plan;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** {@code import}: the values of a file go into a plan, or a whole plan into the store; all of it or nothing. */
@Command(name = "import")
final class ImportCommand implements Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "usage.file")
    Path file = Path.of("");

    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "usage.planId")
    @Nullable String plan;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "usage.title")
    @Nullable String title;

    @Option(names = "--region", paramLabel = "TEXT", descriptionKey = "usage.region")
    @Nullable String region;

    @Option(names = "--password", paramLabel = "TEXT", descriptionKey = "usage.password")
    @Nullable String password;

    @Option(names = "--dry-run", descriptionKey = "usage.dryRun")
    boolean dryRun;

    @Option(names = "--replace", descriptionKey = "usage.replace")
    boolean replace;

    @Option(names = "--overwrite", descriptionKey = "usage.overwrite")
    boolean overwrite;

    @Option(names = "--match", paramLabel = "NAME=ID", descriptionKey = "usage.match")
    List<String> matches = List.of();

    @Option(names = "--table", paramLabel = "N", descriptionKey = "usage.table")
    List<Integer> tables = List.of();

    @Option(names = "--fix", paramLabel = "CELL=CODE", descriptionKey = "usage.fix")
    List<String> fixes = List.of();

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Outcome<Reply> run(Session session) {
        if (plan != null && !Plan.isId(plan)) {
            return Outcome.refused("BAD_PLAN_ID", plan, Integer.toString(Plan.LONGEST_ID));
        }
        return new BundleFile().isOne(file)
                ? new BundleImport(session, plan, dryRun, replace).run(file)
                : workbook(session, plan == null ? missingId() : plan);
    }

    /** A bundle brings its id, a table does not. */
    private String missingId() {
        CommandSpec command = Objects.requireNonNull(spec);
        throw new MissingParameterException(command.commandLine(), command.findOption("--plan"), "no plan");
    }

    private Outcome<Reply> workbook(Session session, String plan) {
        return new ImportRun(session.services())
                .read(file, password)
                .then(draft -> new FixOptions(fixes).of(draft, session.services().recogniser().fixes()))
                .then(draft -> session.writing(open -> {
                    Optional<Plan> stored = open.store().plans().plan(plan);
                    return new MatchOptions(matches)
                            .of(stored, draft)
                            .then(decided -> new TableOptions(tables).of(draft).then(chosen -> write(
                                    session, open, new Target(plan, stored, chosen, decided))));
                }));
    }

    /** What goes where. */
    private record Target(String plan, Optional<Plan> stored, Draft draft, Matches decided) {}

    private Outcome<Reply> write(Session session, Session.Open open, Target target) {
        ImportRun run = new ImportRun(session.services());
        Differences all = run.compare(target.draft(), target.stored(), target.decided());
        boolean fits = all.foreign().isEmpty() || !tables.isEmpty();
        Draft draft = fits ? target.draft() : target.draft().without(all.foreign());
        Differences differences = fits ? all : run.compare(draft, target.stored(), target.decided());
        Destination into = target.stored()
                .<Destination>map(Destination.Stored::new)
                .orElseGet(() -> fresh(session, target.plan(), draft));
        List<Finding> findings = new ArrayList<>(tables.isEmpty() ? all.aboutTables() : List.of());
        findings.addAll(draft.findings());
        findings.addAll(differences.aboutValues());
        Reply reply = reply(session, into, draft, differences, findings.stream().distinct().toList());
        if (dryRun || wanted(differences).isEmpty()) {
            return Outcome.done(reply);
        }
        Change change = session.services().intake().change(into, draft, wanted(differences));
        return open.desk().apply(change).map(entry -> reply);
    }

    private List<Difference> wanted(Differences differences) {
        return overwrite
                ? differences.items().stream().filter(Difference::isOpen).toList()
                : differences.taken();
    }

    private Destination.Fresh fresh(Session session, String plan, Draft draft) {
        Destination.Fresh begun = session.services().intake().begin(plan, draft);
        return new Destination.Fresh(
                plan, title == null ? begun.title() : title, region == null ? begun.region() : region);
    }

    private Reply reply(
            Session session, Destination into, Draft draft, Differences differences, List<Finding> findings) {
        ImportReport report = new ImportReport(
                session.words(), draft.file().name(), into, dryRun, new HashSet<>(wanted(differences)));
        return new Reply(
                new FindingLines(session.words()).exit(findings),
                () -> report.document(differences, findings),
                () -> report.lines(differences, findings));
    }
}
