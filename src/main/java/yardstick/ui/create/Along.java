package yardstick.ui.create;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;
import yardstick.model.Plan;

/** Which indicators of the old plan go along: all, until a person unticks some. */
final class Along {
    private final Map<String, BooleanProperty> ticks = new HashMap<>();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
    private @Nullable String plan;

    /** Ticks stay as long as it is the same plan. @param old null for none */
    void follow(@Nullable Plan old) {
        String now = old == null ? null : old.id();
        if (!Objects.equals(now, plan)) {
            plan = now;
            all(true);
        }
    }

    BooleanProperty tick(String indicator) {
        return ticks.computeIfAbsent(indicator, id -> {
            BooleanProperty tick = new SimpleBooleanProperty(true);
            tick.addListener((p, old, now) -> left.set(without().size()));
            return tick;
        });
    }

    void all(boolean on) {
        ticks.values().forEach(tick -> tick.set(on));
    }

    /** Those that stay behind. */
    Set<String> without() {
        Set<String> ids = new TreeSet<>();
        ticks.forEach((id, tick) -> {
            if (!tick.get()) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** How many stay behind. */
    ReadOnlyIntegerProperty left() {
        return left.getReadOnlyProperty();
    }

    /** @param old id of the plan the ticks are of, null for none */
    void resume(@Nullable String old, List<String> without) {
        plan = old;
        without.forEach(id -> tick(id).set(false));
    }
}
