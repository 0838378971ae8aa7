package yardstick.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.exchange.BundleFile;
import yardstick.exchange.BundleWriter;
import yardstick.exchange.Document;
import yardstick.importing.draft.Draft;
import yardstick.model.Plan;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** {@code inspect}: what the importer sees in a file; needs no store. */
@Command(name = "inspect")
final class InspectCommand implements Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "usage.file")
    Path file = Path.of("");

    @Option(names = "--password", paramLabel = "TEXT", descriptionKey = "usage.password")
    @Nullable String password;

    @Option(names = "--fix", paramLabel = "CELL=CODE", descriptionKey = "usage.fix")
    List<String> fixes = List.of();

    @Override
    public Outcome<Reply> run(Session session) {
        return new BundleFile().isOne(file) ? bundle(session) : table(session);
    }

    private Outcome<Reply> bundle(Session session) {
        BundleFindingLines findings = new BundleFindingLines(session.words());
        return new BundleFile().read(file, Progress.none()).map(reading -> {
            Plan plan = reading.plan();
            return plan == null
                    ? findings.refused(reading, session.messages())
                    : new Reply(
                            findings.exit(reading.findings()),
                            () -> new Document()
                                    .put("file", reading.file())
                                    .put("format", BundleWriter.SCHEMA)
                                    .put("plan", plan.id())
                                    .put("title", plan.title())
                                    .put("holds", new Holdings(plan).document())
                                    .list("findings", reading.findings(), findings::document),
                            () -> session.words()
                                            .get(
                                                    "cli.bundle.inspected",
                                                    reading.file(),
                                                    plan.id(),
                                                    plan.title(),
                                                    new Holdings(plan).line(session.words()))
                                    + "\n"
                                    + findings.lines(reading.findings()));
        });
    }

    private Outcome<Reply> table(Session session) {
        return session.services()
                .sheets()
                .open(file, password, Progress.none())
                .map(book -> session.services().recogniser().recognise(book, Progress.none()))
                .then(draft -> new FixOptions(fixes).of(draft, session.services().recogniser().fixes()))
                .map(draft -> reply(session, draft));
    }

    private static Reply reply(Session session, Draft draft) {
        FindingLines findings = new FindingLines(session.words());
        return new Reply(
                findings.exit(draft.findings()),
                () -> new InspectDocument(findings).of(draft),
                () -> new InspectLines(session.words(), findings).of(draft));
    }
}
