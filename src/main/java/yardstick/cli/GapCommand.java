package yardstick.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import yardstick.chart.Findings;
import yardstick.work.Outcome;

/** {@code gap}: where every indicator of a plan stands. */
@Command(name = "gap")
final class GapCommand implements Task {

    @Parameters(paramLabel = "PLAN", descriptionKey = "usage.plan")
    String plan = "";

    @Mixin
    Judgement judgement = new Judgement();

    @Override
    public Outcome<Reply> run(Session session) {
        return session.withGaps(
                plan,
                judgement,
                table -> Outcome.done(Reply.done(
                        () -> new GapDocument(new Findings(session.words())).of(table),
                        () -> new GapLines(session.words()).of(table))));
    }
}
