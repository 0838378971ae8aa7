package yardstick.ui.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.Destination;
import yardstick.exchange.Intake;
import yardstick.importing.draft.Finding;
import yardstick.importing.matching.Comparison;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Differences;
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
    private final Words words;
    private final NewPlan newPlan;

    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PlanChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PlanChoice> choice = new SimpleObjectProperty<>();
    private final ObservableList<DifferenceRow> all = FXCollections.observableArrayList();
    private final FilteredList<DifferenceRow> differences = new FilteredList<>(all);
    private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
    private final BooleanProperty showSame = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper accepted = new ReadOnlyIntegerWrapper();
    private final BooleanBinding importable;
    private Compared compared = new Compared(Optional.empty(), Differences.NONE);
    private boolean ticking;

    /** @param clock tells when the file was read */
    ImportModel(PlanReader plans, Jobs jobs, Clock clock, Words words) {
        this.plans = plans;
        this.jobs = jobs;
        this.clock = clock;
        this.words = words;
        this.rows = new DifferenceRows(words);
        this.newPlan = new NewPlan(words);
        choice.addListener((p, old, now) -> compare());
        showSame.addListener((p, old, now) -> narrow());
        importable = Bindings.createBooleanBinding(
                () -> accepted.get() > 0 && (!isNewPlan() || newPlan.isComplete()),
                accepted,
                choice,
                newPlan.id(),
                newPlan.title(),
                newPlan.problem());
    }

    /** @param planId the plan the values shall go to, null to suggest a new one */
    void show(Reading read, @Nullable String planId) {
        reading.set(read);
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

    /** Back to the start; nothing was stored. */
    void clear() {
        reading.set(null);
        all.clear();
        findings.clear();
        choice.set(null);
        count();
    }

    /** Compares with what is stored now; ticks start anew. */
    private void compare() {
        compareThen(this::show);
    }

    /** Compares again if the plan is not what it was; else the ticks stay as they are. */
    void follow() {
        compareThen(now -> {
            if (!now.into().equals(compared.into())) {
                show(now);
            }
        });
    }

    private void compareThen(Consumer<Compared> then) {
        Reading read = reading.get();
        PlanChoice chosen = choice.get();
        if (read == null || chosen == null) {
            return;
        }
        String id = chosen.stored() == null ? null : chosen.stored().id();
        jobs.run(
                "",
                progress -> {
                    Optional<Plan> into = id == null ? Optional.empty() : plans.plan(id);
                    return new Compared(into, comparison.compare(read.draft(), into, clock.instant()));
                },
                now -> {
                    // Another file or plan may have been chosen while this one was compared.
                    if (reading.get() == read && choice.get() == chosen) {
                        then.accept(now);
                    }
                });
    }

    private void show(Compared now) {
        Reading read = Objects.requireNonNull(reading.get());
        compared = now;
        all.setAll(rows.of(now.found()));
        all.forEach(row -> row.accepted().addListener((p, old, on) -> ticked(row, on)));
        findings.setAll(Stream.concat(read.draft().findings().stream(), now.found().findings().stream())
                .map(this::row)
                .toList());
        narrow();
        count();
    }

    private FindingRow row(Finding finding) {
        String sentence = words.get("finding." + finding.code(), finding.arguments().toArray());
        return new FindingRow(
                finding.level(),
                new FindingRow.Text(
                        words.word("intake.level", finding.level()), sentence, finding.cell(), sentence),
                finding.cell().isEmpty()
                        ? DifferenceRow.Spot.NOWHERE
                        : new DifferenceRow.Spot(finding.sheet(), finding.cell()));
    }

    /** An indicator the plan does not have goes with its values, and they with it. */
    private void ticked(DifferenceRow row, boolean on) {
        if (ticking) {
            return;
        }
        ticking = true;
        for (DifferenceRow other : all) {
            boolean follows = other.isOf(row) && other.isOpen();
            if (follows && row.isNewIndicator()) {
                other.accepted().set(on);
            } else if (follows && on && other.isNewIndicator()) {
                other.accepted().set(true);
            }
        }
        ticking = false;
        count();
    }

    void acceptAll(boolean on) {
        ticking = true;
        all.stream().filter(DifferenceRow::isOpen).forEach(row -> row.accepted().set(on));
        ticking = false;
        count();
    }

    private void count() {
        accepted.set((int) acceptedRows().count());
    }

    private Stream<DifferenceRow> acceptedRows() {
        return all.stream().filter(row -> row.isOpen() && row.accepted().get());
    }

    private void narrow() {
        differences.setPredicate(
                row -> showSame.get() || row.difference().state() != Difference.State.SAME);
    }

    int count(Difference.State state) {
        return (int) all.stream().filter(row -> row.difference().state() == state).count();
    }

    boolean isNewPlan() {
        PlanChoice chosen = choice.get();
        return chosen != null && chosen.isNew();
    }

    /** What was ticked, ready to be written; empty while something is missing. */
    Optional<Order> order() {
        Reading read = reading.get();
        if (read == null || !importable.get()) {
            return Optional.empty();
        }
        List<Difference> wanted = new ArrayList<>(acceptedRows().map(DifferenceRow::difference).toList());
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
        return reading.getReadOnlyProperty();
    }

    ObservableList<PlanChoice> choices() {
        return choices;
    }

    ObjectProperty<@Nullable PlanChoice> choice() {
        return choice;
    }

    ObservableList<DifferenceRow> differences() {
        return differences;
    }

    ObservableList<FindingRow> findings() {
        return findings;
    }

    BooleanProperty showSame() {
        return showSame;
    }

    /** How many differences would be written. */
    ReadOnlyIntegerProperty accepted() {
        return accepted.getReadOnlyProperty();
    }

    BooleanBinding importable() {
        return importable;
    }
}
