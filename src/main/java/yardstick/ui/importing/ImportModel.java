package yardstick.ui.importing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.Destination;
import yardstick.exchange.Intake;
import yardstick.importing.checks.Fixes;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.importing.matching.Comparison;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Differences;
import yardstick.importing.matching.Matches;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.parts.Jobs;

/** State of one import: the file read, the plan chosen, the differences and what of them is accepted. */
final class ImportModel {
    private final PlanReader plans;
    private final Jobs jobs;
    private final Clock clock;
    private final Comparison comparison = new Comparison();
    private final Intake intake = new Intake();
    private final DifferenceRows rows;
    private final Taking taking;
    private final Words words;
    private final NewPlan newPlan;

    private final ObservableList<PlanChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PlanChoice> choice = new SimpleObjectProperty<>();
    private final TickedRows ticked = new TickedRows();
    private final NameRows names;
    private final TableRows tables;
    private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
    private final BooleanBinding importable;
    private Compared compared = new Compared(Optional.empty(), Differences.NONE);
    private List<Finding> foreign = List.of();
    private boolean suggesting;

    /** @param clock tells when the file was read */
    ImportModel(PlanReader plans, Fixes fixes, Jobs jobs, Clock clock, Words words) {
        this.taking = new Taking(fixes, jobs, this::again);
        this.plans = plans;
        this.jobs = jobs;
        this.clock = clock;
        this.words = words;
        this.rows = new DifferenceRows(words);
        this.newPlan = new NewPlan(words);
        this.names = new NameRows(words, this::again);
        this.tables = new TableRows(words, this::again);
        choice.addListener((p, old, now) -> {
            names.clear(Matches.NONE);
            Reading read = taking.reading().get();
            if (read != null) {
                tables.show(read.draft());
            }
            suggesting = true;
            compare();
        });
        importable = Bindings.createBooleanBinding(
                () -> ticked.accepted().get() > 0 && (!isNewPlan() || newPlan.isComplete()),
                ticked.accepted(),
                choice,
                newPlan.id(),
                newPlan.title(),
                newPlan.problem());
    }

    /** @param planId the plan the values shall go to, null to suggest a new one */
    void show(Reading read, @Nullable String planId) {
        taking.show(read);
        List<PlanSummary> stored = read.plans();
        newPlan.suggest(intake.begin(NewPlan.shortName(read.book().fileName(), read.draft()), read.draft()), stored);
        choices.setAll(stored.stream()
                .map(plan -> new PlanChoice(plan, words.get("intake.plan.stored", plan.id(), plan.title())))
                .toList());
        PlanChoice fresh = new PlanChoice(null, words.get("intake.plan.new"));
        choices.add(fresh);
        choice.set(null);
        choice.set(choices.stream()
                .filter(each -> each.stored() != null && each.stored().id().equals(planId))
                .findFirst()
                .orElse(fresh));
    }

    /** Takes up a review where it was left. */
    void resume(Reading read, Review review) {
        show(read, review.planId());
        newPlan.id().set(review.newId());
        newPlan.title().set(review.newTitle());
        names.clear(review.matches());
        tables.leaveOut(review.leftOut());
        suggesting = false;
        compareThen(now -> show(now, review.turned()));
    }

    /** What a person did so far; empty while no table is open. */
    Optional<Review> review() {
        PlanChoice chosen = choice.get();
        return taking.reading().get() == null || chosen == null
                ? Optional.empty()
                : Optional.of(new Review(
                        chosen.stored() == null ? null : chosen.stored().id(),
                        newPlan.id().get(),
                        newPlan.title().get(),
                        names.matches(),
                        tables.leftOut(),
                        ticked.turned()));
    }

    /** Back to the start; nothing was stored. */
    void clear() {
        taking.show(null);
        ticked.show(List.of(), Map.of());
        findings.clear();
        choice.set(null);
    }

    /** Compares with what is stored now; ticks start anew. */
    private void compare() {
        compareThen(now -> show(now, Map.of()));
    }

    /** Compares once more after a decision; ticks stay. */
    private void again() {
        suggesting = false;
        compareThen(now -> show(now, ticked.turned()));
    }

    /** Compares again if the plan is not what it was; else the ticks stay as they are. */
    void follow() {
        compareThen(now -> {
            if (!now.into().equals(compared.into())) {
                show(now, Map.of());
            }
        });
    }

    private void compareThen(Consumer<Compared> then) {
        Reading read = taking.reading().get();
        PlanChoice chosen = choice.get();
        if (read == null || chosen == null) {
            return;
        }
        String id = chosen.stored() == null ? null : chosen.stored().id();
        Draft draft = tables.chosen(read.draft());
        Matches decided = names.matches();
        jobs.run(
                "",
                progress -> {
                    Optional<Plan> into = id == null ? Optional.empty() : plans.plan(id);
                    return new Compared(into, comparison.compare(draft, into, decided, clock.instant()));
                },
                now -> {
                    // Another file or plan may have been chosen while this one was compared.
                    if (taking.reading().get() == read && choice.get() == chosen && names.matches() == decided) {
                        then.accept(now);
                    }
                });
    }

    private void show(Compared now, Map<String, Boolean> turned) {
        Reading read = Objects.requireNonNull(taking.reading().get());
        compared = now;
        names.ask(now.found().questions());
        ticked.show(rows.of(now.found()), turned);
        if (suggesting) {
            foreign = now.found().aboutTables();
        }
        findings.setAll(new FindingRows(words, read.book().sheets().size() > 1).of(Stream.of(
                        foreign, now.found().aboutValues(), tables.chosen(read.draft()).findings())
                .flatMap(List::stream)
                .toList()));
        if (suggesting && tables.leaveOut(now.found().foreign())) {
            again();
        }
        suggesting = false;
    }

    /** What is said of names goes to the names; all else makes the file read otherwise and compared once more. */
    void take(List<FindingRow.Taken> taken) {
        for (FindingRow.Taken each : taken) {
            String name = each.finding().arguments().isEmpty() ? "" : each.finding().arguments().getFirst();
            if (each.fix() instanceof Fix.Join(String id, String title)) {
                names.decide(name, new Matches.Decision.Join(id));
            } else if (each.fix() instanceof Fix.KeepApart) {
                names.decide(name, new Matches.Decision.Own());
            }
        }
        taking.take(taken.stream().filter(each -> Fixes.isOfDraft(each.fix())).toList());
    }

    Taking taking() {
        return taking;
    }

    boolean isNewPlan() {
        PlanChoice chosen = choice.get();
        return chosen != null && chosen.isNew();
    }

    /** What was ticked, ready to be written; empty while something is missing. */
    Optional<Order> order() {
        Reading read = taking.reading().get();
        if (read == null || !importable.get()) {
            return Optional.empty();
        }
        List<Difference> wanted = ticked.wanted();
        Destination into = compared
                .into()
                .<Destination>map(Destination.Stored::new)
                .orElseGet(newPlan::destination);
        return Optional.of(new Order(into.planId(), wanted.size(), intake.change(into, read.draft(), wanted)));
    }

    NewPlan newPlan() {
        return newPlan;
    }

    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return taking.reading();
    }

    ObservableList<PlanChoice> choices() {
        return choices;
    }

    ObjectProperty<@Nullable PlanChoice> choice() {
        return choice;
    }

    TickedRows ticked() {
        return ticked;
    }

    NameRows names() {
        return names;
    }

    TableRows tables() {
        return tables;
    }

    ObservableList<FindingRow> findings() {
        return findings;
    }

    BooleanBinding importable() {
        return importable;
    }
}
