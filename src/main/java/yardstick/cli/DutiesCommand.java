package yardstick.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.calc.Duties;
import yardstick.calc.UnitDuties;
import yardstick.exchange.Document;
import yardstick.model.Task;
import yardstick.report.DutiesFiles;
import yardstick.text.Numbers;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** {@code duties}: what each responsible unit owes, in the terminal or as a paper or workbook. */
@Command(name = "duties")
final class DutiesCommand implements yardstick.cli.Task {
    private static final List<String> ENDINGS = List.of("pdf", "xlsx");

    @Parameters(paramLabel = "PLAN", descriptionKey = "usage.plan")
    String plan = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "usage.outDuties")
    @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "usage.asOf")
    @Nullable LocalDate asOf;

    @Override
    public Outcome<Reply> run(Session session) {
        if (out == null) {
            return session.withPlan(plan, stored -> {
                Duties duties = duties(stored, session);
                return Outcome.done(Reply.done(() -> document(duties), () -> lines(duties, session)));
            });
        }
        Path file = out;
        return new OutputFile(file)
                .ending(ENDINGS)
                .then(ending -> session.withPlan(
                        plan,
                        stored -> write(session, duties(stored, session), file, ending).map(OutputFile::written)));
    }

    private Duties duties(yardstick.model.Plan stored, Session session) {
        return Duties.of(stored, Objects.requireNonNullElseGet(asOf, session::today));
    }

    private static Outcome<Path> write(Session session, Duties duties, Path file, String ending) {
        DutiesFiles files =
                new DutiesFiles(session.words(), session.services().style().get());
        return ending.equals("pdf") ? files.pdf(duties, file, Progress.none()) : files.xlsx(duties, file);
    }

    private static Document document(Duties duties) {
        return new Document()
                .put("plan", duties.plan().id())
                .put("asOf", duties.asOf().toString())
                .put("pairs", duties.pairs())
                .list("units", duties.units(), unit -> unit(unit, duties.asOf()))
                .texts(
                        "unassigned",
                        duties.unassigned().stream().map(Task::id).toList());
    }

    private static Document unit(UnitDuties unit, LocalDate asOf) {
        return new Document()
                .put("id", unit.unit().id())
                .put("name", unit.unit().name())
                .list("tasks", unit.tasks(), owed -> new Document()
                        .put("id", owed.task().id())
                        .put("title", owed.task().title())
                        .put("firstNamed", owed.firstNamed())
                        .put("through", owed.through() == null ? null : owed.through().id())
                        .put("state", owed.task().progress().state()))
                .list("deliverables", unit.outputs(), output -> new Document()
                        .put("text", output.deliverable().text())
                        .put("of", output.owner())
                        .put("due", output.due().day() == null ? null : output.due().day().toString())
                        .put("state", output.deliverable().progress().state()))
                .texts(
                        "indicators",
                        unit.indicators().stream()
                                .map(counted -> counted.indicator().id())
                                .toList())
                .put("nextDue", unit.nextDue().map(LocalDate::toString).orElse(null))
                .put("overdue", (int) unit.overdue(asOf));
    }

    private static String lines(Duties duties, Session session) {
        if (duties.busy().isEmpty()) {
            return session.words().get("cli.duties.none", duties.plan().title());
        }
        TextTable table = new TextTable(List.of(
                session.words().get("cli.duties.unit"),
                ">" + session.words().get("cli.duties.tasks"),
                ">" + session.words().get("cli.duties.deliverables"),
                ">" + session.words().get("cli.duties.indicators"),
                session.words().get("cli.duties.next"),
                ">" + session.words().get("cli.duties.overdue")));
        for (UnitDuties unit : duties.busy()) {
            table.row(List.of(
                    unit.unit().name(),
                    Integer.toString(unit.tasks().size()),
                    unit.outputs().isEmpty()
                            ? Numbers.MISSING
                            : unit.done() + "/" + unit.outputs().size(),
                    Integer.toString(unit.indicators().size()),
                    unit.nextDue().map(LocalDate::toString).orElse(Numbers.MISSING),
                    Long.toString(unit.overdue(duties.asOf()))));
        }
        return duties.plan().title() + "\n\n" + table;
    }
}
