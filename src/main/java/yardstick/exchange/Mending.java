package yardstick.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yardstick.change.Change;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Item;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;

/** The stored indicators with what a person accepted about them beside their values. */
record Mending(Plan plan) {

    /** Only those that change. */
    Collection<Indicator> of(List<Difference> accepted) {
        Map<String, Indicator> mended = new LinkedHashMap<>();
        for (Difference difference : accepted) {
            Indicator stored = plan.indicator(difference.id()).orElse(null);
            if (stored == null) {
                continue;
            }
            Indicator now = mended.getOrDefault(stored.id(), stored);
            switch (difference.item()) {
                case Item.OtherName(String name) -> mended.put(stored.id(), named(now, name));
                case Item.FieldItem item -> mended.put(stored.id(), item.field().on(now, item.now()));
                default -> {}
            }
        }
        return mended.values();
    }

    /** Empty where nothing of it was accepted. */
    Optional<Change> head(List<Difference> accepted) {
        PlanHeader header = plan.header();
        Period period = plan.period();
        for (Difference difference : accepted) {
            switch (difference.item()) {
                case Item.PlanTitle title -> header = header.named(title.now());
                case Item.PlanPeriod told -> period = told.now();
                default -> {}
            }
        }
        boolean same = header.equals(plan.header()) && Objects.equals(period, plan.period());
        return same ? Optional.empty() : Optional.of(new Change.PutHeader(plan.id(), header, plan.region(), period));
    }

    private static Indicator named(Indicator indicator, String other) {
        List<String> aliases = new ArrayList<>(indicator.name().aliases());
        aliases.add(other);
        return indicator.named(new Indicator.Name(
                indicator.name().printed(), aliases, indicator.name().definition()));
    }
}
