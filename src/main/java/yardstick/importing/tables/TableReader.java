package yardstick.importing.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftNote;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.model.Comparator;
import yardstick.model.Role;
import yardstick.model.Unit;
import yardstick.sheet.Sheet;
import yardstick.work.Progress;

/** Reads the tables of one sheet; what it doubts it tells. */
public final class TableReader {
    private final Lexicon lexicon;
    private final LocalDate today;
    private final LineWords lines;
    private final TitleReader titles;
    private final UnitReader units;

    /** @param today the day up to which numbers can have been measured */
    public TableReader(Lexicon lexicon, LocalDate today) {
        this.lexicon = lexicon;
        this.today = today;
        this.lines = new LineWords(lexicon.notes(), lexicon.cells().units());
        this.titles = new TitleReader(lexicon);
        this.units = new UnitReader(lexicon.cells().units());
    }

    /**
     * @param district of all numbers of the sheet, empty where it is not that of one district
     * @param notes those of a table that name no indicator are added here
     */
    public List<DraftTable> read(
            Sheet sheet,
            String fileName,
            String district,
            List<DraftNote> notes,
            Findings findings,
            Progress progress) {
        HeadWords words = new HeadWords(lexicon);
        TableFinder.Tables found = new TableFinder(lexicon, words, lines).find(sheet, progress);
        List<TableShape> shapes = found.shapes();
        if (found.more()) {
            findings.tell(Code.TABLES_TOO_MANY, "", Integer.toString(shapes.size()));
        }
        List<DraftTable> tables = new ArrayList<>();
        TitleFacts earlier = null;
        for (TableShape shape : shapes) {
            TitleFacts own = titles.read(shape, fileName, district);
            TitleFacts title = TitleDistricts.of(earlier == null ? own : own.orElse(earlier), shapes);
            if (title.sample() && earlier == null) {
                findings.tell(Code.SAMPLE_DATA, "");
            }
            tables.add(new OneTable(shape, title, words, findings).read(next(shape, shapes), notes, progress));
            earlier = title;
        }
        return tables;
    }

    /** The first row that belongs to another table below. */
    private static int next(TableShape shape, List<TableShape> shapes) {
        return shapes.stream()
                .filter(s -> s.range().firstRow() > shape.range().lastRow())
                .filter(s -> s.range().firstColumn() <= shape.range().lastColumn())
                .filter(s -> s.range().lastColumn() >= shape.range().firstColumn())
                .mapToInt(s -> s.range().firstRow())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The work on one table. */
    private final class OneTable {
        private final TableShape shape;
        private final TitleFacts title;
        private final HeadWords words;
        private final Findings findings;
        private final LeftOut leftOut;

        OneTable(TableShape shape, TitleFacts title, HeadWords words, Findings findings) {
            this.shape = shape;
            this.title = title;
            this.words = words;
            this.findings = findings;
            this.leftOut = new LeftOut(findings);
        }

        DraftTable read(int end, List<DraftNote> notes, Progress progress) {
            Head head = shape.head();
            leftOut.tell(shape);
            boolean plain = new PlainFigures(lexicon, words, today).isOne(shape, title);
            RoleJudge roles = new RoleJudge(head, title, lexicon.periods(), plain, findings);
            List<Column.Values> columns = headed(roles.judge());
            List<Column.Values> asked = headed(roles.asked());
            AsideRows aside = new AsideRows(shape, asked, title, words, lexicon);
            Gathering gathering = new Gathering(new KindJudge(lexicon), Gathering.manyRows(head));
            Sums sums = new Sums(words);
            Optional<Column> fiscal = fiscalYears(head);
            if (head.nameColumn() < 0 && title.name().isEmpty()) {
                findings.tell(Code.NAME_MISSING, shape.range().address());
            } else if (fiscal.isPresent()) {
                Column years = fiscal.get();
                findings.tell(
                        Code.PERIOD_UNKNOWN, shape.area().address(head.bottom(), years.index()), years.head());
            } else if (!columns.isEmpty() || !asked.isEmpty()) {
                rows(columns, end, gathering, aside, sums, progress);
            }
            List<DraftIndicator> indicators = columns.isEmpty() ? List.of() : gathering.indicators();
            indicators = indicators.stream().anyMatch(OneTable::measures) ? indicators : List.of();
            return new DraftTable(
                    shape.area().sheet().name(),
                    shape.range().address(),
                    title.text(),
                    title.planPeriod(),
                    title.sample(),
                    new ColumnTeller(shape).told(columns),
                    new NoteReader(lines).join(shape, indicators, notes),
                    sums.found(indicators),
                    aside.all());
        }

        /** The column of periods that tells no calendar years. */
        private Optional<Column> fiscalYears(Head head) {
            return head.columns().stream()
                    .filter(c -> c instanceof Column.Words w && w.kind() == ColumnKind.PERIOD)
                    .filter(c -> FiscalYears.in(shape.body().stream()
                            .map(row -> words.text(shape.area().seen(row, c.index())))
                            .toList()))
                    .findFirst();
        }

        /** Reports of progress in nothing but sentences, without a unit, are no indicators. */
        private static boolean measures(DraftIndicator indicator) {
            return indicator.values().isEmpty()
                    || indicator.values().stream()
                            .anyMatch(v -> v.role() != Role.ACTUAL
                                    || v.comparator() != Comparator.TEXT
                                    || !v.unit().equals(Unit.NONE));
        }

        /** What the line 单位：万元 says holds for the columns that say nothing else. */
        private List<Column.Values> headed(List<Column.Values> columns) {
            return columns.stream()
                    .map(c -> c.unit().equals(Unit.NONE) ? c.with(c.facts().in(unitOfTable())) : c)
                    .toList();
        }

        private Unit unitOfTable() {
            return shape.head().columns().stream()
                    .filter(c -> c.index() == shape.head().nameColumn())
                    .flatMap(c -> units.bracketed(c.head()).stream())
                    .findFirst()
                    .orElse(title.unit());
        }

        private void rows(
                List<Column.Values> columns,
                int end,
                Gathering gathering,
                AsideRows aside,
                Sums sums,
                Progress progress) {
            RowReader reader = new RowReader(shape.head(), title, lexicon, words);
            ValueTimes times = new ValueTimes(title, words, findings);
            ValueReader values = new ValueReader(shape, columns, times, lexicon, findings);
            ValueReader silent = new ValueReader(shape, columns, times, lexicon, new Findings(""));
            ShiftedRows shifted = new ShiftedRows(shape);
            Set<Integer> done = new HashSet<>();
            if (shape.head().nameColumn() < 0) {
                findings.tell(Code.NAME_FROM_TITLE, shape.range().address(), title.name());
            }
            for (int row : shape.body()) {
                progress.checkpoint();
                if (shifted.isShifted(row)) {
                    done.add(row);
                    int line = row + 1;
                    findings.tell(Code.ROW_SHIFTED, shape.area().address(row, 0), Integer.toString(line));
                    continue;
                }
                if (reader.isComputed(row)) {
                    done.add(row);
                    continue;
                }
                reader.read(row).ifPresent(facts -> {
                    done.add(row);
                    ValueReader.Row read = (facts.total() ? silent : values).read(facts);
                    sums.add(facts, read);
                    if (!facts.total()) {
                        gathering.add(facts, read);
                        aside.add(facts, read);
                    }
                });
            }
            if (!shape.area().isTurned()) {
                new UnreadRows(lines, findings).tell(shape, columns, end, done);
            }
        }
    }
}
