package yardstick.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Role;
import yardstick.model.Source;

/**
 * Holds a draft against what is stored: new, changed, the same, missing. Indicators join by name or alias, where width,
 * case and blanks make no difference; names that are only alike stay apart.
 */
public final class Comparison {

    /** @param readAt kept in the source of every value */
    public Differences compare(Draft draft, Optional<Plan> stored, Instant readAt) {
        Run run = new Run(draft.file(), stored.map(Plan::indicators).orElse(List.of()), readAt);
        for (DraftTable table : draft.tables()) {
            table.indicators().forEach(row -> run.add(table, row));
        }
        return run.finish();
    }

    /** The work on one draft. */
    private static final class Run {
        private final DraftFile file;
        private final Instant readAt;
        private final IndicatorIndex index;
        private final List<Difference> items = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Run(DraftFile file, List<Indicator> stored, Instant readAt) {
            this.file = file;
            this.readAt = readAt;
            this.index = new IndicatorIndex(stored);
        }

        void add(DraftTable table, DraftIndicator row) {
            List<Indicator> found = index.find(row.name());
            if (found.size() > 1) {
                findings.add(new Finding(
                        Finding.Level.ERROR, "NAME_AMBIGUOUS", table.sheet(), "", List.of(row.name())));
                return;
            }
            Indicator indicator = found.isEmpty() ? create(table, row) : found.getFirst();
            Findings here = new Findings(table.sheet());
            ValueDifferences values = new ValueDifferences(indicator, row.district(), here, v -> source(table, v));
            row.values().stream()
                    .filter(v -> v.role() != Role.BASELINE)
                    .flatMap(v -> values.of(v).stream())
                    .forEach(items::add);
            values.baseline(row.values()).ifPresent(items::add);
            findings.addAll(here.all());
        }

        private Indicator create(DraftTable table, DraftIndicator row) {
            Source source = new Source(
                    file.name(), file.fingerprint(), place(table, row.nameCell(), row.row()), row.name(), readAt);
            Indicator fresh = new Indicator(
                    index.nextId(),
                    index.nextPosition(),
                    Indicator.Name.of(row.name()),
                    row.heading(),
                    row.attribute(),
                    row.measure(),
                    null,
                    List.of(),
                    List.of(),
                    row.note().isEmpty() ? List.of() : List.of(row.note()),
                    row.inferred(),
                    source);
            index.add(fresh);
            items.add(new Difference(Difference.State.NEW, fresh, new Item.NewIndicator()));
            return fresh;
        }

        private Source source(DraftTable table, DraftValue value) {
            int row = Integer.parseInt(value.cell().replaceAll("\\D", ""));
            return new Source(
                    file.name(), file.fingerprint(), place(table, value.cell(), row), value.text(), readAt);
        }

        /** Files without sheets have lines instead. */
        private static Source.Place place(DraftTable table, String cell, int row) {
            return new Source.Place(table.sheet(), cell, table.sheet().isEmpty() ? row : 0);
        }

        Differences finish() {
            Set<Indicator> unseen = index.unseen();
            for (Indicator missing : unseen) {
                items.add(new Difference(Difference.State.MISSING, missing, new Item.MissingIndicator()));
            }
            return new Differences(items, findings);
        }
    }
}
