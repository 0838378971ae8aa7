package yardstick.cli;

import picocli.CommandLine.Command;
import yardstick.exchange.BundleFile;
import yardstick.exchange.Document;
import yardstick.work.Outcome;

/** {@code schema}: the published JSON Schema of bundles; with or without {@code --json} the same document. */
@Command(name = "schema")
final class SchemaCommand implements Task {
    @Override
    public Outcome<Reply> run(Session session) {
        BundleFile bundles = new BundleFile();
        return Outcome.done(Reply.done(() -> Document.read(bundles.schema()), bundles::schema));
    }
}
