package yardstick.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.calc.Status;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.OrgUnit;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** Why an indicator lags and what is done about it. */
final class ExplanationPart {
    private final Words words;
    private final PeriodText periods;

    ExplanationPart(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    /** Empty for what does not lag, and where nothing was said up to the day of the paper. */
    Optional<Block> of(Gap gap, GapTable table) {
        boolean lags = gap.status() == Status.BEHIND || gap.status() == Status.MISSED;
        List<List<Block.Cell>> rows = Explanation.of(table.plan(), gap.indicator().id()).stream()
                .filter(each -> lags && isSaidBy(each.about(), table.asOf()))
                .map(each -> row(each, table.plan()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Grid(heads(), rows));
    }

    private static boolean isSaidBy(Explanation.About about, LocalDate asOf) {
        LocalDate day = about.asOf();
        Period period = about.period();
        LocalDate from = day != null || period == null ? day : period.start();
        return from == null || !from.isAfter(asOf);
    }

    private List<Block.Head> heads() {
        return List.of(
                head("report.explanation.about", 9),
                head("report.explanation.cause", 32),
                head("report.explanation.measure", 32),
                head("report.explanation.owner", 14),
                head("report.explanation.due", 13));
    }

    private Block.Head head(String key, double width) {
        return new Block.Head("", words.get(key), Block.Align.LEFT, width);
    }

    private List<Block.Cell> row(Explanation explanation, Plan plan) {
        return List.of(
                Block.Cell.of(about(explanation.about())),
                Block.Cell.of(orMissing(explanation.cause())),
                Block.Cell.of(orMissing(explanation.measure())),
                Block.Cell.of(orMissing(owner(explanation.owner(), plan))),
                new Block.Cell(orMissing(due(explanation.due())), null, state(explanation.progress()), false));
    }

    private String about(Explanation.About about) {
        return about.period() != null ? periods.of(about.period()) : day(about.asOf());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? Numbers.MISSING : day.toString();
    }

    private static String orMissing(String text) {
        return text.isBlank() ? Numbers.MISSING : text;
    }

    private String owner(Explanation.Owner owner, Plan plan) {
        return !owner.text().isBlank()
                ? owner.text()
                : owner.units().stream()
                        .map(id -> plan.part(OrgUnit.class, id).map(OrgUnit::name).orElse(id))
                        .collect(Collectors.joining(words.get("report.listComma")));
    }

    private String due(Due due) {
        String when = due.day() == null ? due.text() : due.day().toString();
        return due.what().isEmpty() ? when : words.get("report.explanation.dueFor", when, due.what());
    }

    private String state(Progress progress) {
        List<String> told = new ArrayList<>();
        told.add(words.word("state", progress.state()));
        if (!progress.note().isBlank()) {
            told.add(progress.note());
        }
        return String.join(words.get("report.comma"), told);
    }
}
