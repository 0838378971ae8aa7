package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Plain;
import yardstick.model.Attribute;
import yardstick.model.Category;
import yardstick.model.Indicator.Heading;
import yardstick.model.Measure;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.Sheet;

/** Reads the rows of one table as indicators. */
final class RowReader {
    private final TableShape shape;
    private final TitleFacts title;
    private final Lexicon lexicon;
    private final UnitReader units;
    private final ValueReader values;
    private final KindJudge kinds;
    private final Findings findings;
    private String subheading = "";

    RowReader(TableShape shape, TitleFacts title, List<Column.Values> columns, Lexicon lexicon, Findings findings) {
        this.shape = shape;
        this.title = title;
        this.lexicon = lexicon;
        this.units = new UnitReader(lexicon.cells().units());
        this.values = new ValueReader(shape, headed(columns, title.unit()), lexicon, findings);
        this.findings = findings;
        this.kinds = new KindJudge(lexicon.indicators());
    }

    /** What the line 单位：万元 says holds for the columns that say nothing else. */
    private static List<Column.Values> headed(List<Column.Values> columns, Unit ofTable) {
        return columns.stream()
                .map(c -> c.unit().equals(Unit.NONE) ? c.in(ofTable) : c)
                .toList();
    }

    /** Empty for sub-headings, sums and rows without a name. Rows come from top to bottom. */
    Optional<DraftIndicator> read(int row) {
        Sheet sheet = shape.sheet();
        String printed = sheet.seen(row, shape.nameColumn()).text();
        if (isSubheading(row)) {
            subheading = Plain.name(sheet.row(row).iterator().next().text());
            return Optional.empty();
        }
        if (printed.isEmpty() || lexicon.cells().words().is(CellWord.TOTAL, Plain.of(printed))) {
            return Optional.empty();
        }
        if (isShifted(row)) {
            findings.tell(Code.ROW_SHIFTED, sheet.seen(row, shape.nameColumn()).address(), Integer.toString(row + 1));
            return Optional.empty();
        }
        String name = Plain.name(units.withoutBracket(printed));
        Unit rowUnit = rowUnit(row, printed);
        ValueReader.Row read = values.read(row, name, rowUnit);
        Set<String> inferred = new HashSet<>(Set.of("kind", "direction"));
        Heading heading = heading(row, name);
        if (heading.printed().isEmpty()) {
            inferred.add("category");
        }
        if (read.roleInferred()) {
            inferred.add("role");
        }
        Measure measure = kinds.measure(name, read.unit(), read.values());
        String cell = sheet.seen(row, shape.nameColumn()).address();
        return Optional.of(new DraftIndicator(
                new DraftIndicator.Naming(name, List.of(), "", cell, row + 1),
                heading,
                measure,
                attribute(row),
                text(row, ColumnKind.DISTRICT),
                read.values(),
                new DraftIndicator.About(text(row, ColumnKind.RESPONSIBLE), "", text(row, ColumnKind.NOTE)),
                inferred));
    }

    /**
     * In a text file an unquoted thousands separator is a delimiter: the row then has more cells than the head, and no
     * value behind it stands in its own column.
     */
    private boolean isShifted(int row) {
        boolean textFile = shape.sheet().name().isEmpty();
        int firstRow = shape.body().isEmpty() ? row : shape.body().getFirst();
        int headEnd = -1;
        for (int head = shape.top(); head < firstRow; head++) {
            headEnd = Math.max(headEnd, lastColumn(head));
        }
        return textFile && headEnd >= 0 && lastColumn(row) > headEnd;
    }

    private int lastColumn(int row) {
        return shape.sheet().row(row).stream()
                .filter(cell -> !cell.text().isBlank())
                .mapToInt(Cell::column)
                .max()
                .orElse(-1);
    }

    /** A single text merged across the columns of numbers, or standing alone in its row. */
    private boolean isSubheading(int row) {
        List<Cell> cells = new ArrayList<>(shape.sheet().row(row));
        if (cells.size() != 1) {
            return false;
        }
        Cell only = cells.getFirst();
        boolean wide = shape.sheet()
                .region(row, only.column())
                .filter(r -> r.lastColumn() >= shape.values().getFirst().index())
                .isPresent();
        return wide || only.text().matches("[一二三四五六七八九十]+、.*");
    }

    /** From the row itself; heads and the line above the table hold for rows without. */
    private Unit rowUnit(int row, String printedName) {
        String printed = text(row, ColumnKind.UNIT);
        Unit unit = Unit.of(printed);
        boolean stated = !Plain.of(printed).matches("[-—–―/]*");
        if (stated) {
            return unit;
        }
        return units.bracketed(printedName).orElse(Unit.NONE);
    }

    private Heading heading(int row, String name) {
        String printed = Plain.name(text(row, ColumnKind.CATEGORY));
        String heading = printed.isEmpty() ? subheading : printed;
        Optional<Category> category = heading.isEmpty()
                ? lexicon.indicators().names().in(Plain.of(name))
                : lexicon.indicators().headings().in(Plain.of(heading));
        return new Heading(category.orElse(Category.OTHER), heading);
    }

    private @Nullable Attribute attribute(int row) {
        String printed = Plain.of(text(row, ColumnKind.ATTRIBUTE));
        return lexicon.cells().attributes().exact(printed).orElse(printed.isEmpty() ? title.attribute() : null);
    }

    private String text(int row, ColumnKind kind) {
        return shape.column(kind)
                .map(column -> Plain.line(shape.sheet().seen(row, column).text()))
                .orElse("");
    }
}
