package yardstick.change;

import java.util.List;
import java.util.Optional;
import yardstick.model.Fitness;
import yardstick.model.Plan;
import yardstick.model.Reference;
import yardstick.model.Reference.Node;
import yardstick.model.References;
import yardstick.store.PlanWriter;
import yardstick.work.Outcome;

/** Whether records may come and go as far as others name them. */
final class Bonds {
    private final PlanWriter plans;

    Bonds(PlanWriter plans) {
        this.plans = plans;
    }

    /** @param names the references of the record with this id */
    Outcome<String> fit(String plan, String id, List<Reference> names) {
        if (!Plan.isId(id)) {
            return Outcome.refused("ID_UNFIT", id, Integer.toString(Plan.LONGEST_ID));
        }
        Optional<Reference> broken = names.stream()
                .filter(reference -> !reference.to().equals(reference.from()))
                .filter(reference -> !plans.has(plan, reference.to()))
                .findFirst();
        return broken.isPresent() ? unknown(broken.get()) : Outcome.done(id);
    }

    /** @return refused where no bundle could hold the record */
    static <T> Outcome<T> fitting(T record, Optional<Fitness.Unfit> unfit) {
        return unfit.map(why -> Outcome.<T>refused(why.code(), why.arguments().toArray(String[]::new)))
                .orElseGet(() -> Outcome.done(record));
    }

    /** @return refused where an id is unfit or there twice, a record is unfit, or where a reference leads to nothing */
    Outcome<Plan> whole(Plan plan) {
        Optional<Outcome<Plan>> wrong = Ids.firstWrong(plan);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        List<Reference> broken = References.broken(plan);
        return broken.isEmpty() ? fitting(plan, Fitness.of(plan)) : unknown(broken.getFirst());
    }

    private static <T> Outcome<T> unknown(Reference broken) {
        return Outcome.refused("REFERENCE_UNKNOWN", broken.label(), broken.to().id());
    }

    /** @return refused where another record names this one */
    Outcome<String> free(String plan, Node record, String label) {
        List<Reference> users = plans.withoutValues(plan).stream()
                .flatMap(stored -> References.holding(stored, record).stream())
                .toList();
        long count = users.stream().map(Reference::from).distinct().count();
        return users.isEmpty()
                ? Outcome.done(label)
                : Outcome.refused("PART_IN_USE", label, users.getFirst().label(), Long.toString(count));
    }
}
