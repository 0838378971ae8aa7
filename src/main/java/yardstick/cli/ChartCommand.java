package yardstick.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.chart.GapChart;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.model.Indicator;
import yardstick.report.ChartFiles;
import yardstick.work.Outcome;

/** {@code chart}: actual against path of one indicator, as a picture. */
@Command(name = "chart")
final class ChartCommand implements Task {
    private static final List<String> ENDINGS = List.of("png", "svg", "pdf");

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "usage.plan")
    String plan = "";

    @Parameters(index = "1", paramLabel = "INDICATOR", descriptionKey = "usage.indicator")
    String indicator = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "usage.outChart")
    Path out = Path.of("");

    @Mixin
    Judgement judgement = new Judgement();

    @Override
    public Outcome<Reply> run(Session session) {
        return new OutputFile(out)
                .ending(ENDINGS)
                .then(ending -> session.withGaps(
                        plan,
                        judgement,
                        table -> find(table)
                                .then(gap -> write(session, table, gap))
                                .map(OutputFile::written)));
    }

    private Outcome<Path> write(Session session, GapTable table, Gap gap) {
        HouseStyle style = session.services().style().get();
        GapChart chart = new GapChart(session.words(), style);
        return new ChartFiles(style).write(chart.draw(gap, table, Look.PAPER), out);
    }

    /** By id, name or another name, in this order. */
    private Outcome<Gap> find(GapTable table) {
        Optional<Gap> byName = table.gaps().stream()
                .filter(gap -> gap.indicator().title().equals(indicator)
                        || gap.indicator().name().aliases().contains(indicator))
                .findFirst();
        return table.gap(indicator).or(() -> byName).map(Outcome::done).orElseGet(() -> {
            String known = table.plan().indicators().stream()
                    .map(Indicator::title)
                    .collect(Collectors.joining(", "));
            return Outcome.refused("NO_SUCH_INDICATOR", indicator, known);
        });
    }
}
