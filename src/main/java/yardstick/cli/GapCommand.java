package yardstick.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yardstick.calc.GapTable;
import yardstick.chart.Findings;
import yardstick.exchange.BundleFile;
import yardstick.model.Plan;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** {@code gap}: where every indicator of a plan stands. */
@Command(name = "gap")
final class GapCommand implements Task {

    @Parameters(paramLabel = "PLAN", arity = "0..1", descriptionKey = "usage.plan")
    @Nullable String plan;

    @Option(names = "--bundle", paramLabel = "FILE", descriptionKey = "usage.bundle")
    @Nullable Path bundle;

    @Option(names = "--main", descriptionKey = "usage.main")
    boolean main;

    @Mixin
    Judgement judgement = new Judgement();

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Outcome<Reply> run(Session session) {
        if (bundle != null && plan == null) {
            return ofBundle(session, bundle);
        }
        if (bundle == null && plan != null) {
            return session.withGaps(plan, judgement, table -> Outcome.done(reply(session, table)));
        }
        CommandSpec command = Objects.requireNonNull(spec);
        throw new MissingParameterException(
                command.commandLine(), command.positionalParameters().getFirst(), "either a plan or a bundle");
    }

    /** Without any store. */
    private Outcome<Reply> ofBundle(Session session, Path file) {
        return new BundleFile().read(file, Progress.none()).map(reading -> {
            Plan read = reading.plan();
            return read == null
                    ? new BundleFindingLines(session.words()).refused(reading, session.messages())
                    : reply(
                            session,
                            session.services()
                                    .analysis()
                                    .analyse(read, judgement.asOf(session), judgement.rule()));
        });
    }

    private Reply reply(Session session, GapTable whole) {
        GapTable table = main ? whole.ofPrintedTable() : whole;
        return Reply.done(
                () -> new GapDocument(new Findings(session.words())).of(table),
                () -> new GapLines(session.words()).of(table));
    }
}
