package yardstick.ui.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.exchange.PlanCopy;
import yardstick.exchange.Templates;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;
import yardstick.ui.forms.TemplateChoice;
import yardstick.ui.forms.TemplateList;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;

/** A plan that is being begun: its head, the plan it goes on from, and the common indicators added to it. */
final class CreateModel {
    private final CreateScreen.Backing backing;
    private final Surroundings around;
    private final HeadModel head;
    private final TemplateChoice templates;
    private final Along along = new Along();
    private final ObservableList<PlanSummary> stored = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Plan> old = new ReadOnlyObjectWrapper<>();
    private @Nullable TemplateList list;
    private boolean done;

    private record Read(List<PlanSummary> stored, TemplateList list, Optional<Plan> old) {}

    CreateModel(CreateScreen.Backing backing, Surroundings around) {
        this.backing = backing;
        this.around = around;
        this.head = new HeadModel(around.words());
        this.templates = new TemplateChoice(around.words());
        along.left().addListener((p, before, now) -> offer());
    }

    HeadModel head() {
        return head;
    }

    TemplateChoice templates() {
        return templates;
    }

    Along along() {
        return along;
    }

    /** The plans it can go on from. */
    ObservableList<PlanSummary> stored() {
        return stored;
    }

    /** The plan it goes on from, null for none. */
    ReadOnlyObjectProperty<@Nullable Plan> old() {
        return old.getReadOnlyProperty();
    }

    /** What could go along, where it starts and what stays behind; empty for a plan from nothing. */
    Optional<PlanCopy> copy() {
        return copy(Set.of());
    }

    private Optional<PlanCopy> copy(Set<String> without) {
        return Optional.ofNullable(old.get())
                .map(plan -> PlanCopy.of(plan, without, head.id(), head.header().title(), head.period()));
    }

    private List<Indicator> copied() {
        return copy(along.without()).map(copy -> copy.plan().indicators()).orElse(List.of());
    }

    int indicators() {
        return copied().size() + templates.count().get();
    }

    /** Reads what is stored; the first time what was left before is taken up again. */
    void refresh() {
        boolean first = list == null;
        String wanted = first
                ? backing.begun().left().map(Begun.Left::old).orElse(null)
                : Optional.ofNullable(old.get()).map(Plan::id).orElse(null);
        around.jobs().run("", progress -> read(wanted), read -> show(read, first));
    }

    /** @param id null to begin from nothing */
    void goOnFrom(@Nullable String id) {
        around.jobs().run("", progress -> plan(id), plan -> follow(plan.orElse(null)));
    }

    /** Empties every field. */
    void clear() {
        follow(null);
        head.clear();
        templates.clear();
        backing.begun().forget();
    }

    void keep() {
        if (list != null && !done) {
            Plan from = old.get();
            backing.begun()
                    .keep(new Begun.Left(
                            head.typed(),
                            from == null ? null : from.id(),
                            List.copyOf(along.without()),
                            templates.typed()));
        }
    }

    /** Only while nothing is wrong; then the plan is open. */
    void create() {
        Plan plan = plan();
        around.jobs().attempt("", progress -> backing.desk().apply(new Change.AddPlan(plan)), entry -> {
            done = true;
            backing.begun().forget();
            around.notices().tell(around.words().get("create.done", plan.title()));
            around.navigator().open(new Place.Indicators(plan.id()));
        });
    }

    private Plan plan() {
        List<Indicator> all = new ArrayList<>(copied());
        all.addAll(templates.indicators());
        return new Plan(
                head.id(),
                head.header(),
                head.region(),
                head.period(),
                copy().map(copy -> copy.plan().parts()).orElse(List.of()),
                all);
    }

    private Read read(@Nullable String wanted) {
        TemplateList known = list;
        return new Read(
                backing.plans().all(),
                known == null ? TemplateList.of(new Templates().all(), backing.spelling().get()) : known,
                plan(wanted));
    }

    private Optional<Plan> plan(@Nullable String id) {
        return id == null ? Optional.empty() : backing.plans().plan(id);
    }

    private void show(Read read, boolean first) {
        if (list == null) {
            list = read.list();
            templates.offer(read.list());
        }
        stored.setAll(read.stored());
        if (first) {
            backing.begun().left().ifPresent(left -> {
                head.resume(left.head());
                along.resume(left.old(), left.without());
                templates.resume(left.templates());
            });
        }
        head.taken(read.stored().stream().map(PlanSummary::id).collect(Collectors.toSet()));
        follow(read.old().orElse(null));
    }

    private void follow(@Nullable Plan plan) {
        head.follow(plan);
        along.follow(plan);
        old.set(plan);
        offer();
    }

    /** What does not go along can be taken from the common ones. */
    private void offer() {
        templates.plan(copied());
    }
}
