package yardstick.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import yardstick.importing.Draft;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** {@code inspect}: what the importer sees in a file; needs no store. */
@Command(name = "inspect")
final class InspectCommand implements Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "usage.file")
    Path file = Path.of("");

    @Override
    public Outcome<Reply> run(Session session) {
        return session.services()
                .sheets()
                .open(file, Progress.none())
                .map(book -> session.services().recogniser().recognise(book, Progress.none()))
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
