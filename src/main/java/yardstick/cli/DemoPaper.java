package yardstick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.chart.Findings;
import yardstick.chart.GapChart;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.exchange.Document;
import yardstick.model.PlanSummary;
import yardstick.report.ChartFiles;
import yardstick.report.PdfReport;
import yardstick.store.PlanReader;
import yardstick.store.Store;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/**
 * The main job without a screen: gap tables in the terminal, and of the plans that have actuals a report and the charts
 * as files. Where a plan prints an indicator table, its indicators are the ones told of.
 */
final class DemoPaper {
    private static final String CHARTS = "charts";

    private final Session session;
    private final Path folder;

    DemoPaper(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    Outcome<Reply> write(Path storeFile) {
        return Store.open(storeFile).then(store -> {
            try (store) {
                return papers(store.plans(), storeFile);
            }
        });
    }

    private Outcome<Reply> papers(PlanReader plans, Path storeFile) {
        List<GapTable> tables = new ArrayList<>();
        List<Path> files = new ArrayList<>(List.of(storeFile));
        LocalDate asOf = session.today();
        HouseStyle style = session.services().style().get();
        Outcome<Path> last = chartFolder();
        for (PlanSummary summary : plans.all()) {
            GapTable table = session.services()
                    .analysis()
                    .analyse(plans.plan(summary.id()).orElseThrow(), asOf, RuleSet.nationalFour())
                    .ofPrintedTable();
            tables.add(table);
            if (table.gaps().stream().allMatch(gap -> gap.basis().latest().isEmpty())) {
                continue;
            }
            last = last.then(before -> report(table, style, files)).then(report -> charts(table, style, files));
        }
        return last.map(done -> Reply.done(
                () -> new Document()
                        .list("plans", tables, new GapDocument(new Findings(session.words()))::of)
                        .texts("files", files.stream().map(Path::toString).toList()),
                () -> text(tables, files)));
    }

    private Outcome<Path> chartFolder() {
        Path charts = folder.resolve(CHARTS);
        try {
            return Outcome.done(Files.createDirectories(charts));
        } catch (IOException e) {
            return Outcome.refused("OUT_NOT_WRITTEN", charts.toString(), String.valueOf(e.getMessage()));
        }
    }

    private Outcome<Path> report(GapTable table, HouseStyle style, List<Path> files) {
        Path out = folder.resolve(table.plan().id() + ".pdf");
        files.add(out);
        return new PdfReport(session.words(), style).write(table, out, Progress.none());
    }

    private Outcome<Path> charts(GapTable table, HouseStyle style, List<Path> files) {
        GapChart chart = new GapChart(session.words(), style);
        ChartFiles pictures = new ChartFiles(style);
        Outcome<Path> last = Outcome.done(folder);
        for (Gap gap : table.gaps()) {
            Path out = folder.resolve(CHARTS)
                    .resolve(table.plan().id() + "-" + gap.indicator().id() + ".png");
            files.add(out);
            last = last.then(before -> pictures.write(chart.draw(gap, table, Look.PAPER), out));
        }
        return last;
    }

    private String text(List<GapTable> tables, List<Path> files) {
        GapLines lines = new GapLines(session.words());
        StringBuilder text = new StringBuilder();
        tables.forEach(table -> text.append(lines.of(table)).append("\n\n"));
        text.append(session.words().get("cli.demo.files")).append('\n');
        files.forEach(file -> text.append(file).append('\n'));
        return text.toString();
    }
}
