package yardstick.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import yardstick.exchange.Document;
import yardstick.model.PlanSummary;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.work.Outcome;

/** {@code plans}: what lies in the store. */
@Command(name = "plans")
final class PlansCommand implements Task {

    @Override
    public Outcome<Reply> run(Session session) {
        return session.reading(store -> {
            List<PlanSummary> plans = store.plans().all();
            return Outcome.done(Reply.done(
                    () -> new Document().list("plans", plans, PlansCommand::document), () -> text(session, plans)));
        });
    }

    private static Document document(PlanSummary plan) {
        return new Document()
                .put("id", plan.id())
                .put("title", plan.title())
                .put("region", plan.region())
                .put("period", plan.period())
                .put("indicators", plan.indicators());
    }

    private static String text(Session session, List<PlanSummary> plans) {
        if (plans.isEmpty()) {
            return session.words().get("cli.noPlans");
        }
        PeriodText periods = new PeriodText(session.words());
        TextTable table = new TextTable(List.of(
                session.words().get("cli.column.id"),
                session.words().get("cli.column.title"),
                session.words().get("cli.column.region"),
                session.words().get("cli.column.period"),
                ">" + session.words().get("cli.column.indicators")));
        for (PlanSummary plan : plans) {
            table.row(Arrays.asList(
                    plan.id(),
                    plan.title(),
                    plan.region().isEmpty() ? Numbers.MISSING : plan.region(),
                    plan.period() == null ? Numbers.MISSING : periods.of(plan.period()),
                    Integer.toString(plan.indicators())));
        }
        return table.toString();
    }
}
