package yardstick.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.exchange.BundleReading;
import yardstick.exchange.PlanDifference;
import yardstick.model.Plan;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.parts.Jobs;

/** State of the import of a whole plan: what was read, under which id it goes, and what is there already. */
final class BundleModel {
    private final PlanReader plans;
    private final Jobs jobs;
    private final Words words;

    private final ReadOnlyObjectWrapper<@Nullable BundleReading> reading = new ReadOnlyObjectWrapper<>();
    private final StringProperty id = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty replace = new SimpleBooleanProperty();
    private final BooleanBinding importable;

    /**
     * What the store has under an id.
     *
     * @param differences what replacing would change; empty without a stored plan, and with one that is the same
     */
    record Standing(String id, @Nullable Plan stored, List<PlanDifference> differences) {
        Standing {
            differences = List.copyOf(differences);
        }

        /** How many stored actuals replacing would take away: a bundle rarely has what was reported since. */
        long actualsLost(Plan now) {
            return stored == null ? 0 : stored.actualsNotIn(now);
        }

        boolean isFree() {
            return stored == null;
        }
    }

    /** What a person has chosen; it outlives a change of the language. */
    record Typed(String id, boolean replace) {}

    BundleModel(PlanReader plans, Jobs jobs, Words words) {
        this.plans = plans;
        this.jobs = jobs;
        this.words = words;
        id.addListener((p, old, now) -> idChanged());
        importable = Bindings.createBooleanBinding(this::isReady, reading, id, standing, replace);
    }

    void show(BundleReading read) {
        Plan plan = read.plan();
        reading.set(null);
        id.set(plan == null ? "" : plan.id());
        reading.set(read);
        idChanged();
    }

    Typed typed() {
        return new Typed(id.get(), replace.get());
    }

    /** Takes up what was chosen for the bundle that is shown. */
    void resume(Typed was) {
        if (reading.get() != null) {
            id.set(was.id());
            replace.set(was.replace());
        }
    }

    /** Back to nothing; nothing was stored. */
    void clear() {
        reading.set(null);
        id.set("");
    }

    /** Looks again at what is stored; what was chosen stays. */
    void follow() {
        BundleReading read = reading.get();
        String typed = typedId();
        Plan now = read == null ? null : read.plan();
        if (now != null && Plan.isId(typed)) {
            jobs.run("", progress -> standing(typed, now), found -> {
                // Another file or id may have been chosen meanwhile.
                if (reading.get() == read && typedId().equals(typed)) {
                    standing.set(found);
                }
            });
        }
    }

    private void idChanged() {
        String typed = typedId();
        boolean wrong = !typed.isEmpty() && !Plan.isId(typed);
        problem.set(wrong ? words.get("intake.plan.badId", Integer.toString(Plan.LONGEST_ID)) : "");
        standing.set(null);
        replace.set(false);
        follow();
    }

    private Standing standing(String planId, Plan now) {
        Optional<Plan> stored = plans.plan(planId);
        return new Standing(
                planId,
                stored.orElse(null),
                stored.map(old -> PlanDifference.between(old, now)).orElse(List.of()));
    }

    private String typedId() {
        return id.get().strip();
    }

    private boolean isReady() {
        BundleReading read = reading.get();
        Standing there = standing.get();
        return read != null
                && read.plan() != null
                && there != null
                && there.id().equals(typedId())
                && (there.isFree() || replace.get() && !there.differences().isEmpty());
    }

    /** The whole plan, ready to be written; empty while something is missing. */
    Optional<Order> order() {
        BundleReading read = reading.get();
        Standing there = standing.get();
        if (read == null || read.plan() == null || there == null || !isReady()) {
            return Optional.empty();
        }
        Plan plan = read.plan().named(there.id());
        Change change = there.isFree() ? new Change.AddPlan(plan) : new Change.ReplacePlan(plan);
        return Optional.of(new Order(plan.id(), there.isFree() ? 1 : there.differences().size(), change));
    }

    /** Null while no bundle was read. */
    ReadOnlyObjectProperty<@Nullable BundleReading> reading() {
        return reading.getReadOnlyProperty();
    }

    StringProperty id() {
        return id;
    }

    /** Why the id cannot be one; empty if it can. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Null until it was looked for under the id. */
    ReadOnlyObjectProperty<@Nullable Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Whether the stored plan shall give way. */
    BooleanProperty replace() {
        return replace;
    }

    BooleanBinding importable() {
        return importable;
    }
}
