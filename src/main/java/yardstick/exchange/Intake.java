package yardstick.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Item;
import yardstick.importing.matching.PlanTitle;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.PlanKind;
import yardstick.model.Region;
import yardstick.model.Target;
import yardstick.model.Trace;

/** The way from what a person accepted of a draft to the one change that writes it. */
public final class Intake {
    private final PlanTitle titles = PlanTitle.standard();

    /** A plan of its own for a draft, named by the title of its first table or else by its file. */
    public Destination.Fresh begin(String planId, Draft draft) {
        String title = draft.tables().stream()
                .map(DraftTable::title)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(draft.file().name());
        return new Destination.Fresh(planId, title, titles.region(title).orElse(""));
    }

    /**
     * @param accepted the differences to write; those that are the same or missing are passed over, and values of a new
     *     indicator that was not accepted itself
     */
    public Change change(Destination into, Draft draft, List<Difference> accepted) {
        Map<String, Indicator> fresh = newIndicators(accepted);
        List<Change> parts = new ArrayList<>();
        switch (into) {
            case Destination.Fresh plan -> parts.add(new Change.AddPlan(begun(plan, draft, fresh.values())));
            case Destination.Stored(Plan plan) -> {
                fresh.values().forEach(indicator -> parts.add(new Change.PutIndicator(plan.id(), indicator)));
                Mending mending = new Mending(plan);
                mending.head(accepted).ifPresent(parts::add);
                mending.of(accepted).forEach(indicator -> parts.add(new Change.PutIndicator(plan.id(), indicator)));
                accepted.stream()
                        .filter(difference -> plan.indicator(difference.id()).isPresent())
                        .flatMap(difference -> write(plan.id(), difference).stream())
                        .forEach(parts::add);
            }
        }
        return new Change.ImportFile(into.planId(), draft.file().name(), parts);
    }

    private Plan begun(Destination.Fresh plan, Draft draft, Iterable<Indicator> indicators) {
        List<Indicator> all = new ArrayList<>();
        indicators.forEach(all::add);
        Period period = draft.tables().stream()
                .map(DraftTable::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Set<String> inferred = new TreeSet<>();
        Optional<PlanKind> kind = titles.kind(plan.title());
        kind.ifPresent(k -> inferred.add("kind"));
        if (titles.region(plan.title()).filter(plan.region()::equals).isPresent()) {
            inferred.add("region.name");
        }
        PlanHeader header = PlanHeader.titled(plan.title())
                .judged(kind.orElse(PlanKind.PLAN), new Trace(inferred, null));
        Region region = new Region(plan.region(), titles.level(plan.region()), "");
        return new Plan(plan.id(), header, region, period, List.of(), all);
    }

    private static Map<String, Indicator> newIndicators(List<Difference> accepted) {
        Map<String, Indicator> found = new LinkedHashMap<>();
        for (Difference difference : accepted) {
            if (difference.item() instanceof Item.NewIndicator) {
                found.put(difference.id(), difference.indicator());
            }
        }
        Map<String, List<Item>> items = new HashMap<>();
        for (Difference difference : accepted) {
            items.computeIfAbsent(difference.id(), id -> new ArrayList<>()).add(difference.item());
        }
        found.replaceAll((id, indicator) -> with(indicator, items.getOrDefault(id, List.of())));
        return found;
    }

    private static Indicator with(Indicator indicator, List<Item> items) {
        Baseline baseline = indicator.baseline();
        List<Target> targets = new ArrayList<>(indicator.targets());
        List<Actual> actuals = new ArrayList<>(indicator.actuals());
        for (Item item : items) {
            switch (item) {
                case Item.BaselineItem(Baseline old, Baseline now) -> baseline = now;
                case Item.TargetItem(Target old, Target now) -> add(now, targets);
                case Item.ActualItem(Actual old, Actual now) -> add(now, actuals);
                case Item.NewIndicator() -> {}
                case Item.OtherName named -> {}
                case Item.FieldItem field -> {}
                case Item.PlanTitle title -> {}
                case Item.PlanPeriod period -> {}
                case Item.MissingIndicator() -> {}
            }
        }
        return indicator.with(baseline, targets, actuals);
    }

    private static <T> void add(@Nullable T value, List<T> values) {
        if (value != null) {
            values.add(value);
        }
    }

    private static Optional<Change> write(String planId, Difference difference) {
        if (difference.state() == Difference.State.SAME || difference.state() == Difference.State.MISSING) {
            return Optional.empty();
        }
        String id = difference.id();
        return switch (difference.item()) {
            case Item.BaselineItem(Baseline old, Baseline now) -> Optional.of(new Change.SetBaseline(planId, id, now));
            case Item.TargetItem(Target old, Target now) when now != null -> Optional.of(
                    new Change.PutTarget(planId, id, now));
            case Item.ActualItem(Actual old, Actual now) when now != null -> Optional.of(
                    new Change.PutActual(planId, id, now));
            case Item.TargetItem removed -> Optional.empty();
            case Item.ActualItem removed -> Optional.empty();
            case Item.NewIndicator() -> Optional.empty();
            case Item.OtherName named -> Optional.empty();
            case Item.FieldItem field -> Optional.empty();
            case Item.PlanTitle title -> Optional.empty();
            case Item.PlanPeriod period -> Optional.empty();
            case Item.MissingIndicator() -> Optional.empty();
        };
    }
}
