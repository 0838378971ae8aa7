package yardstick.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Item;
import yardstick.model.Indicator;
import yardstick.model.Plan;

/** The stored indicators with what a person accepted about them beside their values. */
record Mending(Plan plan) {

    /** Only those that change. */
    Collection<Indicator> of(List<Difference> accepted) {
        Map<String, Indicator> mended = new LinkedHashMap<>();
        for (Difference difference : accepted) {
            String id = difference.indicator().id();
            if (difference.item() instanceof Item.OtherName(String name)) {
                plan.indicator(id)
                        .ifPresent(stored -> mended.compute(
                                id, (key, now) -> named(now == null ? stored : now, name)));
            }
        }
        return mended.values();
    }

    private static Indicator named(Indicator indicator, String other) {
        List<String> aliases = new ArrayList<>(indicator.name().aliases());
        aliases.add(other);
        return indicator.named(new Indicator.Name(
                indicator.name().printed(), aliases, indicator.name().definition()));
    }
}
