package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftFile;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftNote;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.tables.Column;
import yardstick.importing.tables.NoteReader;
import yardstick.importing.tables.RoleJudge;
import yardstick.importing.tables.RowReader;
import yardstick.importing.tables.TableFinder;
import yardstick.importing.tables.TableShape;
import yardstick.importing.tables.TitleFacts;
import yardstick.importing.tables.TitleReader;
import yardstick.importing.tables.UnreadRows;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Plain;
import yardstick.sheet.Book;
import yardstick.sheet.Cell;
import yardstick.sheet.Sheet;
import yardstick.work.Progress;

/** Reads the tables of one sheet; what it doubts it tells. */
public final class TableReader {
    private final Lexicon lexicon;
    private final TableFinder finder;

    public TableReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.finder = new TableFinder(lexicon);
    }

    /** @param notes those of a table that name no indicator are added here */
    public List<DraftTable> read(Sheet sheet, Book book, List<DraftNote> notes, Findings findings) {
        List<TableShape> shapes = finder.find(sheet);
        List<DraftTable> tables = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            int end = i + 1 < shapes.size() ? shapes.get(i + 1).top() : sheet.rows();
            tables.add(table(shapes.get(i), end, book, notes, findings));
        }
        return tables;
    }

    private DraftTable table(TableShape shape, int end, Book book, List<DraftNote> notes, Findings findings) {
        Sheet sheet = shape.sheet();
        TitleFacts title =
                new TitleReader(lexicon).read(sheet, shape.titleFrom(), shape.top(), book.fileName());
        if (title.sample()) {
            findings.tell(Code.SAMPLE_DATA, "");
        }
        tellLeftOut(shape, findings);
        List<Column.Values> shown = shape.values().stream()
                .filter(c -> !sheet.hidden().columns().contains(c.index()))
                .toList();
        List<Column.Values> columns = new RoleJudge(title, findings, shape.bottom()).judge(shown);
        List<DraftIndicator> rows = columns.isEmpty() ? List.of() : rows(shape, end, title, columns, findings);
        List<DraftIndicator> indicators = new NoteReader(finder).join(shape, rows, notes);
        return new DraftTable(
                sheet.name(), shape.range().address(), title.text(), title.planPeriod(), title.sample(),
                List.of(),
                indicators,
                List.of());
    }

    private List<DraftIndicator> rows(
            TableShape shape, int end, TitleFacts title, List<Column.Values> columns, Findings findings) {
        RowReader reader = new RowReader(shape, title, columns, lexicon, findings);
        List<DraftIndicator> rows = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Set<Integer> done = new HashSet<>();
        for (int row : shape.body()) {
            if (shape.sheet().hidden().rows().contains(row)) {
                findings.tell(Code.ROW_HIDDEN, Cell.address(row, shape.nameColumn()), Integer.toString(row + 1));
                done.add(row);
                continue;
            }
            reader.read(row).ifPresent(indicator -> {
                done.add(row);
                if (known.add(Plain.of(indicator.name()) + "\n" + Plain.of(indicator.district()))) {
                    rows.add(indicator);
                } else {
                    findings.tell(Code.ROW_TWICE, Cell.address(row, shape.nameColumn()), indicator.name());
                }
            });
        }
        new UnreadRows(finder, findings).tell(shape, columns, end, done);
        return rows;
    }

    private static void tellLeftOut(TableShape shape, Findings findings) {
        for (Column column : shape.columns()) {
            String cell = Cell.address(shape.bottom(), column.index());
            if (column instanceof Column.Values values && shape.sheet().hidden().columns().contains(values.index())) {
                findings.tell(Code.COLUMN_HIDDEN, cell, values.head());
            } else if (column instanceof Column.Other other) {
                findings.tell(Code.COLUMN_LEFT_OUT, cell, other.head());
            }
        }
    }
}
