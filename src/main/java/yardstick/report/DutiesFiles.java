package yardstick.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yardstick.calc.Duties;
import yardstick.calc.UnitDuties;
import yardstick.chart.HouseStyle;
import yardstick.model.Task;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** What each responsible unit owes, as a paper to hand out and as a workbook. */
public final class DutiesFiles {
    private final Words words;
    private final HouseStyle style;
    private final DutyRows rows;

    public DutiesFiles(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
        this.rows = new DutyRows(words);
    }

    /** @throws yardstick.work.Cancelled if the user stops it; no file is left then */
    public Outcome<Path> pdf(Duties duties, Path out, Progress progress) {
        return new PdfPages(words, style).write(paper(duties), out, progress);
    }

    /** One sheet that adds up each unit, one with a line for each thing owed; both set up for print. */
    public Outcome<Path> xlsx(Duties duties, Path out) {
        return SafeFile.write(out, stream -> new DutiesWorkbook(words, rows).write(duties, stream));
    }

    private Paper paper(Duties duties) {
        List<Block> blocks = new ArrayList<>();
        String title = words.get("report.duties.title", duties.plan().title());
        blocks.add(new Block.Heading(1, title, false));
        blocks.add(new Block.Paragraph(words.get("report.duties.asOf", duties.asOf().toString()), false));
        if (duties.busy().isEmpty()) {
            blocks.add(new Block.Paragraph(words.get("report.duties.none"), true));
        } else {
            blocks.add(summary(duties));
            duties.busy().forEach(unit -> unit(blocks, unit, duties));
        }
        if (!duties.unassigned().isEmpty()) {
            blocks.add(new Block.Heading(2, words.get("report.duties.unassigned"), false));
            blocks.add(new Block.Notes(
                    duties.unassigned().stream().map(DutiesFiles::named).toList()));
        }
        String foot = words.get("report.foot", duties.plan().title(), duties.asOf().toString());
        return new Paper(title, foot, blocks);
    }

    private static String named(Task task) {
        return (task.place().path() + " " + task.title()).strip();
    }

    private Block.Grid summary(Duties duties) {
        List<Block.Head> heads = List.of(
                head("report.duties.unit", Block.Align.LEFT, 40),
                head("report.duties.tasks", Block.Align.RIGHT, 10),
                head("report.duties.outputs", Block.Align.RIGHT, 16),
                head("report.duties.indicators", Block.Align.RIGHT, 10),
                head("report.duties.next", Block.Align.RIGHT, 14),
                head("report.duties.late", Block.Align.RIGHT, 10));
        return new Block.Grid(
                heads,
                duties.busy().stream()
                        .map(unit -> rows.summary(unit, duties).stream()
                                .map(Block.Cell::of)
                                .toList())
                        .toList());
    }

    private void unit(List<Block> blocks, UnitDuties unit, Duties duties) {
        blocks.add(new Block.Heading(2, unit.unit().name(), !unit.own().isIdle()));
        List<Block.Head> heads = List.of(
                head("report.duties.sort", Block.Align.LEFT, 8),
                head("report.duties.number", Block.Align.LEFT, 5),
                head("report.duties.content", Block.Align.LEFT, 46),
                head("report.duties.due", Block.Align.LEFT, 14),
                head("report.duties.state", Block.Align.LEFT, 11),
                head("report.duties.remark", Block.Align.LEFT, 20));
        blocks.add(new Block.Grid(
                heads,
                rows.of(unit, duties.asOf()).stream().map(this::cells).toList()));
    }

    private List<Block.Cell> cells(DutyRows.Line line) {
        String state = line.late() ? words.get("report.duties.isLate", line.state()) : line.state();
        return List.of(
                Block.Cell.of(line.sort()),
                Block.Cell.of(line.number()),
                Block.Cell.of(line.text()),
                Block.Cell.of(line.due()),
                line.late() ? Block.Cell.strong(state) : Block.Cell.of(state),
                Block.Cell.of(line.remark()));
    }

    private Block.Head head(String key, Block.Align align, double width) {
        return new Block.Head("", words.get(key), align, width);
    }
}
