package yardstick.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.exchange.BundleFile;
import yardstick.exchange.BundleReading;
import yardstick.exchange.Document;
import yardstick.exchange.PlanDifference;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/**
 * A bundle into the store, whole or not at all.
 *
 * @param plan another id than the bundle's own, or null
 * @param replace whether a plan of the same id gives way
 */
record BundleImport(Session session, @Nullable String plan, boolean dryRun, boolean replace) {
    private static final int MOST_LINES = 40;

    Outcome<Reply> run(Path file) {
        return new BundleFile().read(file, Progress.none()).then(reading -> {
            Plan read = reading.plan();
            return read == null
                    ? Outcome.done(new BundleFindingLines(session.words()).refused(reading, session.messages()))
                    : write(reading, plan == null ? read : read.named(plan));
        });
    }

    private Outcome<Reply> write(BundleReading reading, Plan now) {
        return session.writing(open -> {
            Optional<Plan> stored = open.store().plans().plan(now.id());
            if (stored.isPresent() && !replace) {
                return Outcome.refused("PLAN_STORED", now.id(), stored.get().title());
            }
            List<PlanDifference> differences =
                    stored.map(old -> PlanDifference.between(old, now)).orElse(List.of());
            long lost = stored.map(old -> old.actualsNotIn(now)).orElse(0L);
            Reply reply = reply(reading, now, new Replaced(stored.isPresent(), lost), differences);
            if (dryRun || stored.isPresent() && differences.isEmpty()) {
                return Outcome.done(reply);
            }
            Change change = stored.isPresent() ? new Change.ReplacePlan(now) : new Change.AddPlan(now);
            return open.desk().apply(change).map(entry -> reply);
        });
    }

    /** @param lost how many stored actuals the bundle does not have */
    private record Replaced(boolean is, long lost) {}

    private Reply reply(BundleReading reading, Plan now, Replaced replaced, List<PlanDifference> differences) {
        BundleFindingLines findings = new BundleFindingLines(session.words());
        return new Reply(
                findings.exit(reading.findings()),
                () -> new Document()
                        .put("file", reading.file())
                        .put("plan", now.id())
                        .put("dryRun", dryRun)
                        .put("replaced", replaced.is())
                        .put("actualsLost", (int) replaced.lost())
                        .put("holds", new Holdings(now).document())
                        .list("differences", differences, BundleImport::difference)
                        .list("findings", reading.findings(), findings::document),
                () -> lines(reading.file(), now, replaced, differences) + findings.lines(reading.findings()));
    }

    private static Document difference(PlanDifference difference) {
        return new Document()
                .put("state", difference.state())
                .put("sort", difference.sort())
                .put("id", difference.id())
                .put("label", difference.label());
    }

    private String lines(String file, Plan now, Replaced replaced, List<PlanDifference> differences) {
        Words words = session.words();
        StringBuilder text = new StringBuilder(words.get(
                        dryRun ? "cli.bundle.wouldWrite" : "cli.bundle.wrote",
                        file,
                        now.id(),
                        new Holdings(now).line(words)))
                .append('\n');
        if (replaced.lost() > 0) {
            text.append(words.get(dryRun ? "cli.bundle.wouldLose" : "cli.bundle.lost", Long.toString(replaced.lost())))
                    .append('\n');
        }
        if (replaced.is() && differences.isEmpty()) {
            text.append(words.get("cli.bundle.same")).append('\n');
        }
        differences.stream().limit(MOST_LINES).forEach(difference -> text.append(words.get(
                        "cli.bundle.difference",
                        words.word("cli.bundle", difference.state()),
                        sort(difference),
                        difference.label()))
                .append('\n'));
        if (differences.size() > MOST_LINES) {
            text.append(words.get("cli.bundle.more", Integer.toString(differences.size() - MOST_LINES)))
                    .append('\n');
        }
        return text.toString();
    }

    private String sort(PlanDifference difference) {
        if (difference.sort() != null) {
            return session.words().word("part", difference.sort());
        }
        return session.words().get(difference.id().isEmpty() ? "cli.bundle.head" : "cli.column.indicator");
    }
}
