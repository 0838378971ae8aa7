package yardstick.importing.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Plain;
import yardstick.model.Period;
import yardstick.model.Unit;

/**
 * Knows a plain table of statistics: names and years that have all passed, and no word of plan, target or fulfilment
 * anywhere. Its numbers were measured, since nobody promises anything for years gone by.
 */
final class PlainFigures {
    private static final int FEWEST_PERIODS = 3;
    private static final int YEARS_OF_A_PLAN = 5;
    private static final Set<ColumnKind> OF_PLANS = Set.of(
            ColumnKind.ATTRIBUTE,
            ColumnKind.ROLE,
            ColumnKind.BASE_PERIOD,
            ColumnKind.TARGET_PERIOD,
            ColumnKind.RESPONSIBLE);

    private final Lexicon lexicon;
    private final HeadWords words;
    private final LocalDate today;

    PlainFigures(Lexicon lexicon, HeadWords words, LocalDate today) {
        this.lexicon = lexicon;
        this.words = words;
        this.today = today;
    }

    boolean isOne(TableShape shape, TitleFacts title) {
        Head head = shape.head();
        List<Column.Values> columns = head.values();
        boolean silent = !title.plan()
                && title.planPeriod() == null
                && title.attribute() == null
                && OF_PLANS.stream().noneMatch(head::has)
                && columns.stream().allMatch(c -> c.role() == null);
        return silent
                && hasUnits(shape, title)
                && areOfStatistics(periods(shape, title))
                && columns.stream().noneMatch(c -> promises(shape, c));
    }

    private TreeSet<LocalDate> periods(TableShape shape, TitleFacts title) {
        TitlePeriods told = new TitlePeriods(title);
        RowTimes rows = new RowTimes(shape.head(), words);
        TreeSet<LocalDate> ends = new TreeSet<>();
        boolean byRows = shape.head().has(ColumnKind.PERIOD);
        for (Column.Values column : shape.head().values()) {
            add(told.of(column), ends, !byRows);
        }
        for (int row : byRows ? shape.body() : List.<Integer>of()) {
            add(rows.of(row, "", true).period(), ends, false);
        }
        return ends;
    }

    /** A column without a period makes the table one that cannot be judged. */
    private static void add(@Nullable Period period, TreeSet<LocalDate> ends, boolean needed) {
        LocalDate end = period == null || period instanceof Period.Years ? null : period.end();
        if (end != null) {
            ends.add(end);
        } else if (needed || period != null) {
            ends.add(LocalDate.MAX);
        }
    }

    /** Enough of them, passed, not the base and target years of a plan, and not just the five years of one. */
    private boolean areOfStatistics(TreeSet<LocalDate> ends) {
        if (ends.size() < FEWEST_PERIODS || !ends.last().isBefore(today)) {
            return false;
        }
        int first = ends.first().getYear();
        int last = ends.last().getYear();
        int years = last - first + 1;
        boolean plan = last % YEARS_OF_A_PLAN == 0 && years >= YEARS_OF_A_PLAN && years <= YEARS_OF_A_PLAN + 1;
        boolean closeBy = ends.stream().anyMatch(end -> {
            LocalDate before = ends.lower(end);
            return before != null && !before.isBefore(end.minusYears(1).minusDays(1));
        });
        return closeBy && !plan;
    }

    private boolean hasUnits(TableShape shape, TitleFacts title) {
        Head head = shape.head();
        if (!title.unit().equals(Unit.NONE) || head.has(ColumnKind.UNIT)) {
            return true;
        }
        List<String> names = Profiles.texts(head.area(), shape.body(), Math.max(head.nameColumn(), head.left()));
        return head.columns().stream().anyMatch(c -> !words.of(c.head()).unit().equals(Unit.NONE))
                || Profiles.most(names, name -> !words.of(name).unit().equals(Unit.NONE));
    }

    /** ≥5, 力争10, 20以上: no number of something measured is printed so. */
    private boolean promises(TableShape shape, Column.Values column) {
        return Profiles.texts(shape.area(), shape.body(), column.index()).stream()
                .map(Plain::of)
                .anyMatch(text -> lexicon.cells().before().startOf(text).isPresent()
                        || lexicon.cells().behind().endOf(text).isPresent());
    }
}
