package yardstick.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.calc.Status;
import yardstick.chart.Findings;
import yardstick.model.Actual;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** The first page: how many indicators stand where, which lag, what is not judged and why. */
final class VerdictPart {
    private final Words words;
    private final Findings findings;

    VerdictPart(Words words) {
        this.words = words;
        this.findings = new Findings(words);
    }

    List<Block> of(GapTable table) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, table.plan().title(), false));
        blocks.add(new Block.Paragraph(
                words.get("report.subtitle", table.asOf().toString()), false));
        blocks.add(new Block.Paragraph(sentence(table), true));
        if (table.gaps().isEmpty()) {
            return results(blocks, table);
        }
        blocks.add(counts(table));
        List<Gap> late = table.gaps().stream()
                .filter(gap -> gap.status() == Status.BEHIND || gap.status() == Status.MISSED)
                .toList();
        if (!late.isEmpty()) {
            blocks.add(new Block.Heading(2, words.get("report.late"), false));
            blocks.add(list(late, words.get("report.finding"), true));
        }
        List<Gap> open =
                table.gaps().stream().filter(gap -> gap.status() == Status.NOT_JUDGED).toList();
        if (!open.isEmpty()) {
            blocks.add(new Block.Heading(2, words.get("report.open"), false));
            blocks.add(list(open, words.get("report.reason"), false));
        }
        return blocks;
    }

    /** 14项指标中，3项快于预期，8项基本符合预期，1项滞后。 */
    String sentence(GapTable table) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Status, Integer> entry : table.summary().entrySet()) {
            if (entry.getValue() > 0) {
                parts.add(words.get(
                        "report.count",
                        Integer.toString(entry.getValue()),
                        words.word("status", entry.getKey())));
            }
        }
        if (parts.isEmpty()) {
            return words.get(table.results().isEmpty() ? "report.empty" : "report.onlyResults");
        }
        String all = Integer.toString(table.gaps().size());
        String key = table.gaps().size() == 1 ? "report.verdictOne" : "report.verdict";
        return words.get(key, all, String.join(words.get("report.comma"), parts));
    }

    /** What a plan without targets reports as reached before. */
    private List<Block> results(List<Block> blocks, GapTable table) {
        PeriodText periods = new PeriodText(words);
        List<Block.Head> heads = List.of(
                new Block.Head("", words.get("report.row"), Block.Align.LEFT, 5),
                new Block.Head("", words.get("report.indicator"), Block.Align.LEFT, 40),
                new Block.Head("", words.get("report.period"), Block.Align.LEFT, 15),
                new Block.Head("", words.get("report.value"), Block.Align.LEFT, 40));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Gap gap : table.results()) {
            for (Actual actual : gap.indicator().actuals()) {
                rows.add(List.of(
                        Block.Cell.of(Integer.toString(gap.indicator().position())),
                        Block.Cell.of(gap.indicator().title()),
                        Block.Cell.of(periods.of(actual.period())),
                        Block.Cell.of(actual.reading().text())));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(heads, rows));
        }
        return blocks;
    }

    private Block.Grid counts(GapTable table) {
        List<Block.Head> heads = List.of(
                new Block.Head("", words.get("report.status"), Block.Align.LEFT, 14),
                new Block.Head("", words.get("report.number"), Block.Align.RIGHT, 6),
                new Block.Head("", words.get("report.indicators"), Block.Align.LEFT, 80));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Map.Entry<Status, Integer> entry : table.summary().entrySet()) {
            if (entry.getValue() > 0) {
                List<String> names = table.gaps().stream()
                        .filter(gap -> gap.status() == entry.getKey())
                        .map(gap -> gap.indicator().title())
                        .toList();
                rows.add(List.of(
                        Block.Cell.status(words.word("status", entry.getKey()), entry.getKey()),
                        Block.Cell.strong(Integer.toString(entry.getValue())),
                        Block.Cell.of(String.join(words.get("report.listComma"), names))));
            }
        }
        return new Block.Grid(heads, rows);
    }

    private Block.Grid list(List<Gap> gaps, String label, boolean finding) {
        List<Block.Head> heads = List.of(
                new Block.Head("", words.get("report.row"), Block.Align.LEFT, 5),
                new Block.Head("", words.get("report.indicator"), Block.Align.LEFT, 35),
                new Block.Head("", label, Block.Align.LEFT, 60));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Gap gap : gaps) {
            String text = finding
                    ? findings.tell(gap)
                    : gap.statusReason() == null ? "" : words.word("reason", gap.statusReason());
            rows.add(List.of(
                    Block.Cell.of(Integer.toString(gap.indicator().position())),
                    Block.Cell.of(gap.indicator().title()),
                    Block.Cell.of(text)));
        }
        return new Block.Grid(heads, rows);
    }
}
