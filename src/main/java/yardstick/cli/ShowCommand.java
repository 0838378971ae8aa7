package yardstick.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import yardstick.exchange.BundleWriter;
import yardstick.work.Outcome;

/** {@code show}: one plan, as a bundle for programs and as a table for people. */
@Command(name = "show")
final class ShowCommand implements Task {

    @Parameters(paramLabel = "PLAN", descriptionKey = "usage.plan")
    String plan = "";

    @Override
    public Outcome<Reply> run(Session session) {
        return session.withPlan(
                plan,
                stored -> Outcome.done(Reply.done(
                        () -> new BundleWriter().write(stored),
                        () -> new PlanLines(session.words()).of(stored))));
    }
}
