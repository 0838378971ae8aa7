package yardstick.importing.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import yardstick.importing.draft.DraftFile;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Trend;
import yardstick.importing.words.Plain;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Role;
import yardstick.model.Source;

/** The work on one draft: its rows gathered by indicator, then held against what is stored. */
final class DraftRun {

    /** All that the file says of one indicator. */
    private record Gathered(Indicator indicator, boolean fresh, List<DraftIndicator> rows, List<Seen> values) {}

    private final DraftFile file;
    private final Instant readAt;
    private final NameMatcher matcher;
    private final PartNames parts;
    private final IndicatorIndex index;
    private final Questions questions = new Questions();
    private final History history;
    private final UnitDoubts units;
    private final PlanFit fit = new PlanFit();
    private final Map<DraftIndicator, DraftTable> tables = new IdentityHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();
    private final List<Difference> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    DraftRun(DraftFile file, NameMatcher matcher, PartNames parts, Instant readAt) {
        this.parts = parts;
        this.file = file;
        this.readAt = readAt;
        this.matcher = matcher;
        this.index = matcher.index();
        this.history = new History(findings);
        this.units = new UnitDoubts(findings);
    }

    void add(DraftTable table, DraftIndicator printed) {
        DraftIndicator row = parts.told(printed);
        Match match = matcher.match(table, row);
        switch (match) {
            case Match.Same(Indicator indicator, boolean decided) -> {
                index.see(indicator);
                if (decided && named.add(Plain.of(row.name()))) {
                    items.add(new Difference(
                            Difference.State.CHANGED, indicator, new Item.OtherName(row.name())));
                }
                gather(table, row, indicator, false);
                fit.count(table, row.name(), !isFresh(indicator));
            }
            case Match.Fresh() -> {
                gather(table, row, create(table, row), true);
                fit.count(table, row.name(), false);
            }
            case Match.Doubtful(List<Candidate> candidates) -> {
                candidates.forEach(c -> index.id(c.indicatorId()).ifPresent(index::see));
                questions.ask(table, row, candidates);
                fit.count(table, row.name(), true);
            }
        }
    }

    private boolean isFresh(Indicator indicator) {
        Gathered all = gathered.get(indicator.id());
        return all != null && all.fresh();
    }

    private void gather(DraftTable table, DraftIndicator row, Indicator indicator, boolean fresh) {
        Gathered all = gathered.computeIfAbsent(
                indicator.id(), id -> new Gathered(indicator, fresh, new ArrayList<>(), new ArrayList<>()));
        all.rows().add(row);
        tables.putIfAbsent(row, table);
        row.values().forEach(v -> all.values().add(new Seen(table, row, v)));
    }

    /** A file most of whose indicators the plan does not have was hardly meant for it. */
    void doubtPlan(Plan plan, List<DraftTable> tables) {
        long known = gathered.values().stream().filter(all -> !all.fresh()).count();
        int rows = gathered.size() + questions.all().size();
        if (rows >= PlanFit.FEWEST && known * 2 < rows) {
            findings.add(new Finding(
                    Code.PLAN_DOUBTFUL,
                    "",
                    "",
                    List.of(plan.title(), Long.toString(known), Integer.toString(rows))));
        }
        fit.tell(plan, tables, findings);
    }

    private void compare(Gathered all) {
        Indicator indicator = mended(all);
        if (all.fresh()) {
            items.add(new Difference(Difference.State.NEW, indicator, new Item.NewIndicator()));
        }
        List<Seen> worded = new Wording(indicator, findings).of(ofThePlan(all));
        List<Seen> settled = new Repeats(indicator, findings).settle(worded);
        settled.stream()
                .filter(s -> s.value().role() != Role.BASELINE)
                .forEach(s -> take(indicator, s));
        latestBaseline(indicator, settled).ifPresent(s -> take(indicator, s));
        history.saw(indicator, settled);
    }

    /** The indicator with what its rows fill in; what they tell otherwise than it is stored is only told. */
    private Indicator mended(Gathered all) {
        Indicator indicator = all.indicator();
        for (RowFields.Told told : new RowFields(all.indicator(), all.rows()).told()) {
            if (told.empty()) {
                indicator = told.field().on(indicator, told.now());
            }
            if (!all.fresh()) {
                items.add(new Difference(
                        told.empty() ? Difference.State.NEW : Difference.State.CHANGED,
                        all.indicator(),
                        new Item.FieldItem(told.field(), told.now(), source(told.row()))));
            }
        }
        return indicator;
    }

    /** A plan keeps actuals by district, but one target and one baseline; those of a district would take their place. */
    private List<Seen> ofThePlan(Gathered all) {
        List<Seen> kept = new ArrayList<>();
        List<Seen> ofDistricts = new ArrayList<>();
        for (Seen seen : all.values()) {
            boolean own = seen.district().isEmpty() || seen.value().role() == Role.ACTUAL || seen.isNone();
            (own ? kept : ofDistricts).add(seen);
        }
        if (!ofDistricts.isEmpty()) {
            Seen first = ofDistricts.getFirst();
            findings.add(new Finding(
                    Code.DISTRICT_TARGETS,
                    first.table().sheet(),
                    first.value().cell(),
                    List.of(all.indicator().title(), Integer.toString(ofDistricts.size()))));
        }
        kept.removeIf(seen -> !seen.district().isEmpty() && seen.value().role() != Role.ACTUAL);
        return kept;
    }

    /** Of several before the plan the latest is the baseline. */
    private Optional<Seen> latestBaseline(Indicator indicator, List<Seen> settled) {
        List<Seen> candidates = settled.stream()
                .filter(s -> s.value().role() == Role.BASELINE)
                .sorted(Comparator.comparing(s -> Trend.end(s.value().period())))
                .toList();
        for (Seen older : candidates.subList(0, Math.max(0, candidates.size() - 1))) {
            DraftValue value = older.value();
            findings.add(new Finding(
                    Code.BASELINE_TWICE,
                    older.table().sheet(),
                    value.cell(),
                    List.of(indicator.title(), value.text())));
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.getLast());
    }

    private void take(Indicator indicator, Seen seen) {
        units.tell(indicator, seen);
        new ValueDifferences(indicator, seen.district(), v -> source(seen.table(), v))
                .of(seen.value())
                .ifPresent(difference -> items.add(history.tell(difference, seen)));
    }

    private Indicator create(DraftTable table, DraftIndicator row) {
        tables.putIfAbsent(row, table);
        Indicator fresh = new Indicator(
                index.nextId(),
                index.nextPosition(),
                new Indicator.Name(row.name(), row.naming().others(), row.about().definition()),
                row.heading(),
                row.attribute(),
                row.measure(),
                null,
                List.of(),
                List.of(),
                row.note().isEmpty() ? List.of() : List.of(row.note()),
                row.inferred(),
                source(row));
        index.add(fresh);
        return fresh;
    }

    private Source source(DraftIndicator row) {
        Source.Place place = place(Objects.requireNonNull(tables.get(row)), row.nameCell(), row.row());
        return new Source(file.name(), file.fingerprint(), place, row.name(), readAt);
    }

    private Source source(DraftTable table, DraftValue value) {
        int row = table.sheet().isEmpty() ? Integer.parseInt(value.cell().replaceAll("\\D", "")) : 0;
        return new Source(
                file.name(), file.fingerprint(), place(table, value.cell(), row), value.text(), readAt);
    }

    /** Files without sheets have lines instead. */
    private static Source.Place place(DraftTable table, String cell, int row) {
        return new Source.Place(table.sheet(), cell, table.sheet().isEmpty() ? row : 0);
    }

    /** @param plan what the draft was held against */
    Differences finish(Optional<Plan> plan, List<DraftTable> all) {
        plan.ifPresent(stored -> items.addAll(new PlanHead(stored).of(fit.fitting(all))));
        gathered.values().forEach(this::compare);
        Set<Indicator> unseen = index.unseen();
        for (Indicator missing : unseen) {
            items.add(new Difference(Difference.State.MISSING, missing, new Item.MissingIndicator()));
        }
        findings.addAll(0, questions.findings());
        history.tellMissing();
        return new Differences(items, findings, questions.all(), fit.foreign());
    }
}
