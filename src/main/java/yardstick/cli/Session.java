package yardstick.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import yardstick.calc.GapTable;
import yardstick.change.Desk;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;
import yardstick.store.Store;
import yardstick.text.Words;
import yardstick.work.Outcome;

/** One run of one command: the services, the language asked for and the store asked for. */
record Session(Services services, Words words, Path storeFile, Messages messages) {

    /** A store that is open, with the desk that writes to it. */
    record Open(Store store, Desk desk) {}

    /** Reads a store that is there; nothing is made by looking. */
    Outcome<Reply> reading(Function<Store, Outcome<Reply>> use) {
        return Store.openExisting(storeFile).then(store -> {
            try (store) {
                return use.apply(store);
            }
        });
    }

    /** Opens the store, or begins it. */
    Outcome<Reply> writing(Function<Open, Outcome<Reply>> use) {
        return Store.open(storeFile).then(store -> {
            try (store) {
                return use.apply(new Open(store, new Desk(store, services.place().clock())));
            }
        });
    }

    Outcome<Reply> withPlan(String id, Function<Plan, Outcome<Reply>> use) {
        return reading(store -> plan(store, id).then(use));
    }

    Outcome<Reply> withGaps(String planId, Judgement by, Function<GapTable, Outcome<Reply>> use) {
        return withPlan(planId, plan -> use.apply(services.analysis().analyse(plan, by.asOf(this), by.rule())));
    }

    LocalDate today() {
        return LocalDate.now(services.place().clock());
    }

    private static Outcome<Plan> plan(Store store, String id) {
        return store.plans().plan(id).map(Outcome::done).orElseGet(() -> {
            String known = store.plans().all().stream().map(PlanSummary::id).collect(Collectors.joining(", "));
            return known.isEmpty()
                    ? Outcome.refused("STORE_HAS_NO_PLAN", store.file().toString())
                    : Outcome.refused("NO_SUCH_PLAN", id, known);
        });
    }
}
