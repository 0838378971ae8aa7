package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.importing.cells.PeriodHit;
import yardstick.importing.cells.PeriodReader;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.HeaderRole;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Plain;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.Sheet;

/** Reads the head of each column: all its cells from top to bottom, merged ones as a reader sees them. */
final class HeaderReader {
    private final Lexicon lexicon;
    private final PeriodReader periods = new PeriodReader();
    private final UnitReader units;

    HeaderReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.units = new UnitReader(lexicon.cells().units());
    }

    /** What a single cell, as the head of a column of words, would say about it. */
    Optional<ColumnKind> words(String text) {
        String bare = units.withoutBracket(text);
        Optional<ColumnKind> whole = lexicon.columns().exact(Plain.of(bare));
        return whole.or(() -> lexicon.columns().exact(Plain.of(bare.replaceAll("[^\\p{IsHan}]", ""))))
                .or(() -> lexicon.columns().exact(Plain.of(bare.replaceAll("\\p{IsHan}", ""))));
    }

    /** Whether a cell tells a period or a role, and so may stand in a second or third line of a head. */
    boolean tellsValues(String text) {
        String plain = Plain.of(text);
        return plain.length() <= 30 && (periods.read(plain).isPresent() || lexicon.header().in(plain).isPresent());
    }

    List<Column> read(Sheet sheet, int top, int bottom) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < sheet.columns(); column++) {
            List<String> stack = stack(sheet, top, bottom, column);
            if (!stack.isEmpty()) {
                columns.add(column(column, stack));
            }
        }
        return columns;
    }

    /** The texts above a column, each merged cell once. */
    private List<String> stack(Sheet sheet, int top, int bottom, int column) {
        List<String> stack = new ArrayList<>();
        int lastAnchor = -1;
        for (int row = top; row <= bottom; row++) {
            Cell cell = sheet.seen(row, column);
            if (cell.isBlank() && row < bottom && tellsValues(sheet.seen(bottom, column).text())) {
                cell = groupAtLeft(sheet, row, column, bottom);
            }
            int anchor = cell.row() * sheet.columns() + cell.column();
            if (!cell.isBlank() && anchor != lastAnchor) {
                stack.add(cell.text());
                lastAnchor = anchor;
            }
        }
        return stack;
    }

    /** Files without merged cells write 规划值 once and leave the cells at its right blank. */
    private Cell groupAtLeft(Sheet sheet, int row, int column, int bottom) {
        for (int left = column - 1; left >= 0 && tellsValues(sheet.seen(bottom, left).text()); left--) {
            Cell cell = sheet.seen(row, left);
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return Cell.blank(row, column);
    }

    private Column column(int index, List<String> stack) {
        String head = Plain.line(String.join(" ", stack));
        Optional<ColumnKind> kind = stack.reversed().stream().flatMap(t -> words(t).stream()).findFirst();
        if (kind.isPresent()) {
            return new Column.Words(index, kind.get());
        }
        String joined = Plain.of(String.join("", stack));
        if (lexicon.header().has(HeaderRole.DERIVED, joined)) {
            return new Column.Other(index, head);
        }
        Optional<Role> role = role(stack);
        Optional<PeriodHit> period = period(stack);
        if (role.isEmpty() && period.isEmpty()) {
            return new Column.Other(index, head);
        }
        Unit unit = stack.stream().flatMap(t -> units.bracketed(t).stream()).findFirst().orElse(Unit.NONE);
        return new Column.Values(
                index,
                role.orElse(null),
                false,
                period.map(PeriodHit::period).orElse(null),
                period.isPresent() ? PeriodOrigin.PRINTED : PeriodOrigin.INFERRED,
                isProvisional(joined),
                unit,
                head);
    }

    private boolean isProvisional(String plain) {
        return lexicon.cells().words().has(CellWord.PROVISIONAL, plain);
    }

    /** The lowest line that names a role holds. */
    private Optional<Role> role(List<String> stack) {
        return stack.reversed().stream()
                .flatMap(text -> lexicon.header().in(Plain.of(text)).stream())
                .map(word -> Role.valueOf(word.name()))
                .findFirst();
    }

    /** 1—9月 under 2025年 are read together; else the lowest line that names a period holds. */
    private Optional<PeriodHit> period(List<String> stack) {
        Optional<PeriodHit> all = periods.read(Plain.of(String.join("", stack)));
        return all.isPresent()
                ? all
                : stack.reversed().stream().flatMap(t -> periods.read(Plain.of(t)).stream()).findFirst();
    }
}
