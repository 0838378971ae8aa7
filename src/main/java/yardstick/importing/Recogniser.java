package yardstick.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yardstick.sheet.Book;
import yardstick.sheet.Cell;
import yardstick.sheet.Sheet;
import yardstick.work.Progress;

/** Finds the indicator tables of a spreadsheet without being told where they are. */
public final class Recogniser {
    private final Lexicon lexicon;
    private final TableFinder finder;

    public Recogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.finder = new TableFinder(lexicon);
    }

    /** Hidden sheets, rows and columns are named in findings and left out. */
    public Draft recognise(Book book, Progress progress) {
        List<DraftTable> tables = new ArrayList<>();
        List<DraftNote> notes = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            progress.checkpoint();
            Findings findings = new Findings(sheet.name());
            if (sheet.hidden().sheet()) {
                findings.warning("SHEET_HIDDEN", "", sheet.name());
            } else if (!sheet.isEmpty()) {
                List<TableShape> shapes = finder.find(sheet);
                if (shapes.isEmpty()) {
                    findings.info("SHEET_WITHOUT_TABLE", "", sheet.name());
                }
                for (int i = 0; i < shapes.size(); i++) {
                    int end = i + 1 < shapes.size() ? shapes.get(i + 1).top() : sheet.rows();
                    tables.add(table(shapes.get(i), end, book, notes, findings));
                }
            }
            found.addAll(findings.all());
        }
        if (tables.isEmpty()) {
            found.add(new Finding(Finding.Level.ERROR, "NO_TABLE", "", "", List.of(book.fileName())));
        }
        return new Draft(new DraftFile(book.fileName(), book.fingerprint(), book.format()), tables, notes, found);
    }

    private DraftTable table(TableShape shape, int end, Book book, List<DraftNote> notes, Findings findings) {
        Sheet sheet = shape.sheet();
        TitleFacts title =
                new TitleReader(lexicon).read(sheet, shape.titleFrom(), shape.top(), book.fileName());
        if (title.sample()) {
            findings.info("SAMPLE_DATA", "");
        }
        tellLeftOut(shape, findings);
        List<Column.Values> shown = shape.values().stream()
                .filter(c -> !sheet.hidden().columns().contains(c.index()))
                .toList();
        List<Column.Values> columns = new RoleJudge(title, findings, shape.bottom()).judge(shown);
        List<DraftIndicator> rows = columns.isEmpty() ? List.of() : rows(shape, end, title, columns, findings);
        List<DraftIndicator> indicators = new NoteReader(finder).join(shape, rows, notes);
        return new DraftTable(
                sheet.name(), shape.range().address(), title.text(), title.planPeriod(), title.sample(), indicators);
    }

    private List<DraftIndicator> rows(
            TableShape shape, int end, TitleFacts title, List<Column.Values> columns, Findings findings) {
        RowReader reader = new RowReader(shape, title, columns, lexicon, findings);
        List<DraftIndicator> rows = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Set<Integer> done = new HashSet<>();
        for (int row : shape.body()) {
            if (shape.sheet().hidden().rows().contains(row)) {
                findings.warning("ROW_HIDDEN", Cell.address(row, shape.nameColumn()), Integer.toString(row + 1));
                done.add(row);
                continue;
            }
            reader.read(row).ifPresent(indicator -> {
                done.add(row);
                if (known.add(Plain.of(indicator.name()) + "\n" + Plain.of(indicator.district()))) {
                    rows.add(indicator);
                } else {
                    findings.error("ROW_TWICE", Cell.address(row, shape.nameColumn()), indicator.name());
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
                findings.warning("COLUMN_HIDDEN", cell, values.head());
            } else if (column instanceof Column.Other other) {
                findings.info("COLUMN_LEFT_OUT", cell, other.head());
            }
        }
    }
}
