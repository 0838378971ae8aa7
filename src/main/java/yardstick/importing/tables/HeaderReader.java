package yardstick.importing.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.DistrictWord;
import yardstick.importing.words.Lexicon.HeaderRole;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.importing.words.Plain;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.model.Unit;
import yardstick.sheet.Cell;

/** Reads the head of each column: all its cells from top to bottom, merged ones as a reader sees them. */
final class HeaderReader {
    /** One line of a head above one column, and what the corner at its left says the line tells. */
    private record Line(HeadWord word, @Nullable ColumnKind corner) {}

    private static final Pattern COMPARED = Pattern.compile("[增减比率]");

    private final Lexicon lexicon;
    private final HeadWords words;

    HeaderReader(Lexicon lexicon, HeadWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** @param nameColumn -1 where the table has none */
    List<Column> read(Area area, Band band, int nameColumn) {
        List<Column> columns = new ArrayList<>();
        for (int column = band.left(); column <= band.right(); column++) {
            List<Line> stack = stack(area, band, nameColumn, column);
            columns.add(column(
                    column,
                    stack,
                    column == nameColumn,
                    !HeadFinder.holdsNumbers(area, band.bottom(), column)));
        }
        return columns;
    }

    /** The lines above a column, each merged cell once. */
    private List<Line> stack(Area area, Band band, int nameColumn, int column) {
        List<Line> stack = new ArrayList<>();
        String lastAnchor = "";
        for (int row = band.top(); row <= band.bottom(); row++) {
            boolean beside = nameColumn >= 0 && column > nameColumn;
            ColumnKind corner = beside ? corner(area.seen(row, nameColumn).text()) : null;
            if (corner == ColumnKind.NUMBER || band.isNumbering(area, row)) {
                continue;
            }
            Cell cell = area.seen(row, column);
            if (cell.isBlank() && row < band.bottom() && words.of(area.seen(band.bottom(), column)).tellsValues()) {
                cell = groupAtLeft(area, band, row, column);
            }
            if (!cell.isBlank() && !cell.address().equals(lastAnchor)) {
                stack.add(new Line(words.of(cell), corner));
                lastAnchor = cell.address();
            }
        }
        return stack;
    }

    private @Nullable ColumnKind corner(String text) {
        for (ColumnKind kind : List.of(ColumnKind.DISTRICT, ColumnKind.PERIOD, ColumnKind.ROLE, ColumnKind.NUMBER)) {
            if (words.corner(text, kind)) {
                return kind;
            }
        }
        return null;
    }

    /** Files without merged cells write 规划值 once and leave the cells at its right blank. */
    private Cell groupAtLeft(Area area, Band band, int row, int column) {
        for (int left = column - 1;
                left >= band.left() && words.of(area.seen(band.bottom(), left)).tellsValues();
                left--) {
            Cell cell = area.seen(row, left);
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return Cell.blank(row, column);
    }

    /** @param mayName whether words stand below it */
    private Column column(int index, List<Line> stack, boolean isName, boolean mayName) {
        String head = Plain.line(stack.stream().map(l -> l.word().text()).collect(Collectors.joining(" ")));
        if (isName) {
            return new Column.Words(index, head, ColumnKind.NAME);
        }
        Optional<ColumnKind> kind = kind(stack).filter(k -> k != ColumnKind.NAME || mayName);
        if (kind.isPresent() && kind.get() != ColumnKind.VALUE) {
            return new Column.Words(index, head, kind.get());
        }
        String joined = stack.stream().map(l -> l.word().plain()).collect(Collectors.joining());
        boolean lastYear = isSamePeriodLastYear(joined);
        if (!lastYear && lexicon.header().has(HeaderRole.DERIVED, joined) || isSubtotal(stack)) {
            return new Column.Derived(index, head);
        }
        Column.Facts facts = facts(stack, joined);
        boolean tellsNothing = facts.role() == null
                && facts.period() == null
                && facts.partOfYear().isEmpty()
                && facts.district().isEmpty()
                && facts.referring() == null
                && stack.stream().noneMatch(l -> l.word().district() == DistrictWord.WHOLE);
        return tellsNothing && kind.isEmpty() ? new Column.Other(index, head) : new Column.Values(index, head, facts);
    }

    /** 上年同期增减 is computed. */
    private boolean isSamePeriodLastYear(String joined) {
        return lexicon.periods()
                .entryIn(joined)
                .filter(e -> e.meaning() == PeriodWord.LAST_YEAR)
                .map(e -> joined.substring(joined.indexOf(e.word()) + e.word().length()))
                .filter(behind -> !COMPARED.matcher(behind).find())
                .isPresent();
    }

    private boolean isSubtotal(List<Line> stack) {
        return stack.stream().anyMatch(l -> l.corner() == ColumnKind.DISTRICT && words.isSubtotal(l.word().plain()));
    }

    /** The lowest line holds; a line above it counts where nothing below speaks of numbers. */
    private static Optional<ColumnKind> kind(List<Line> stack) {
        Optional<ColumnKind> lowest =
                stack.isEmpty() ? Optional.empty() : Optional.ofNullable(stack.getLast().word().kind());
        boolean numbers = stack.stream().anyMatch(l -> l.word().kind() == null && l.word().tellsValues());
        return lowest.isPresent() || numbers
                ? lowest
                : stack.reversed().stream()
                        .flatMap(l -> Optional.ofNullable(l.word().kind()).stream())
                        .findFirst();
    }

    private Column.Facts facts(List<Line> stack, String joined) {
        PeriodWord referring = lexicon.periods().in(joined).orElse(null);
        Optional<Period> period = period(stack, joined).map(p -> toDate(p, stack));
        List<HeadWord> upwards = stack.reversed().stream().map(Line::word).toList();
        Role role = upwards.stream()
                .flatMap(w -> w.role().stream())
                .filter(word -> word != HeaderRole.DERIVED)
                .map(word -> Role.valueOf(word.name()))
                .findFirst()
                .orElse(null);
        Unit unit = upwards.stream()
                .map(HeadWord::unit)
                .filter(u -> !u.equals(Unit.NONE))
                .findFirst()
                .orElse(Unit.NONE);
        return new Column.Facts(
                role,
                false,
                period.orElse(null),
                period.isPresent() ? PeriodOrigin.PRINTED : PeriodOrigin.INFERRED,
                period.isPresent()
                        ? Optional.empty()
                        : upwards.stream()
                                .flatMap(w -> w.partOfYear().stream())
                                .findFirst()
                                .map(part -> year -> toDate(part.apply(year), stack)),
                referring,
                lexicon.cells().words().has(CellWord.PROVISIONAL, joined),
                unit,
                district(stack));
    }

    /** 累计 in a line of its own under 三季度 counts from the beginning of the year. */
    private static Period toDate(Period period, List<Line> stack) {
        boolean cumulative = stack.stream().anyMatch(l -> l.word().referring() == PeriodWord.CUMULATIVE);
        Period toDate = cumulative ? TitlePeriods.toDate(period) : null;
        return toDate == null ? period : toDate;
    }

    /** 1—9月 and 2025年 in two lines are read together, whichever stands above; else the lowest period holds. */
    private Optional<Period> period(List<Line> stack, String joined) {
        List<HeadWord> upwards = stack.reversed().stream().map(Line::word).toList();
        Optional<Period> lowest =
                upwards.stream().flatMap(w -> w.period().stream()).findFirst();
        Optional<IntFunction<Period>> part =
                upwards.stream().flatMap(w -> w.partOfYear().stream()).findFirst();
        if (lowest.isEmpty()) {
            return part.isPresent() ? Optional.empty() : words.period(joined);
        }
        boolean partBelow = upwards.stream()
                .filter(HeadWord::tellsPeriod)
                .findFirst()
                .filter(w -> w.partOfYear().isPresent())
                .isPresent();
        Period period = lowest.get();
        LocalDate start = period.start();
        return part.isPresent() && start != null && (period instanceof Period.Year || partBelow)
                ? Optional.of(part.get().apply(start.getYear()))
                : lowest;
    }

    private static String district(List<Line> stack) {
        for (Line line : stack.reversed()) {
            boolean whole = line.word().district() == DistrictWord.WHOLE;
            boolean told = line.corner() == ColumnKind.DISTRICT && !line.word().tellsNothingElse();
            boolean named = line.word().district() == DistrictWord.SUFFIX && !line.word().tellsValues();
            if (!whole && (told || named)) {
                return Plain.name(line.word().text());
            }
        }
        return "";
    }
}
