package yardstick.ui.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.calc.Answer;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.calc.Reason;
import yardstick.calc.Status;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.TargetsInForce;
import yardstick.text.Amounts;
import yardstick.text.Folding;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** Turns a gap table into lines of text: every number, or a dash and the reason for it. */
final class IndicatorRows {
    private static final int PERCENT_DECIMALS = 1;

    private final Words words;
    private final PeriodText periods;

    IndicatorRows(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    /** Targets in the order of the document, then the results in theirs. */
    List<IndicatorRow> of(GapTable table) {
        TargetsInForce inForce = new TargetsInForce(table.plan());
        return Stream.concat(table.gaps().stream(), table.results().stream())
                .map(gap -> row(gap, table, inForce))
                .toList();
    }

    private IndicatorRow row(Gap gap, GapTable table, TargetsInForce inForce) {
        Indicator indicator = gap.indicator();
        String category = indicator.heading().printed().isEmpty()
                ? words.word("category", indicator.heading().category())
                : indicator.heading().printed();
        String attribute = indicator.attribute() == null ? "" : words.word("attribute", indicator.attribute());
        return new IndicatorRow(
                indicator.id(),
                indicator.position(),
                Group.of(indicator),
                new IndicatorRow.Naming(
                        category, indicator.title(), indicator.unit().symbol(), attribute, indicator.attribute()),
                new ValueCells(words, gap, inForce.at(indicator, table.asOf()), table.asOf()),
                verdict(gap),
                lead(gap),
                progress(gap),
                new ResultText(words).of(indicator),
                searchable(indicator, category));
    }

    private static String searchable(Indicator indicator, String category) {
        return Folding.fold(String.join(
                "|",
                indicator.title(),
                category,
                indicator.unit().symbol(),
                String.join("|", indicator.name().aliases())));
    }

    private IndicatorRow.Lead lead(Gap gap) {
        Answer lead = gap.figures().judged().lead();
        BigDecimal points = gap.indicator().isResult() ? null : lead.orNull();
        return new IndicatorRow.Lead(
                points,
                gap.indicator().isResult() ? noTarget() : lead(gap, lead),
                gap.basis().path(),
                gap.basis().measured());
    }

    /** The lead in points; what it comes of, and what is left in the indicator's own unit, on hover. */
    private Shown lead(Gap gap, Answer lead) {
        if (!(lead instanceof Answer.Known(BigDecimal value, boolean _))) {
            Reason why = lead.reason();
            return Shown.missing(why == null ? "" : reason(why));
        }
        BigDecimal left = gap.figures().remaining().gapToTarget().orNull();
        String told = Stream.of(
                        line("indicators.lead.completion", gap.figures().standing().completion()),
                        line("indicators.lead.share", gap.figures().timing().share()),
                        left == null
                                ? ""
                                : words.get("indicators.lead.left", new Amounts(words, gap.indicator()).amount(left)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Shown(Numbers.signed(value.movePointRight(2), PERCENT_DECIMALS), told);
    }

    private IndicatorRow.Progress progress(Gap gap) {
        return gap.indicator().isResult()
                ? new IndicatorRow.Progress(noTarget(), noTarget(), noTarget())
                : new IndicatorRow.Progress(
                        percent(gap.figures().standing().attainment()),
                        percent(gap.figures().standing().completion()),
                        percent(gap.figures().timing().share()));
    }

    private Shown noTarget() {
        return Shown.missing(words.get("indicators.result.noTarget"));
    }

    private Shown percent(Answer answer) {
        BigDecimal fraction = answer.orNull();
        Reason why = answer.reason();
        return fraction == null
                ? Shown.missing(why == null ? "" : reason(why))
                : Shown.of(Numbers.percent(fraction, PERCENT_DECIMALS));
    }

    private String line(String key, Answer answer) {
        BigDecimal fraction = answer.orNull();
        return fraction == null ? "" : words.get(key, Numbers.percent(fraction, PERCENT_DECIMALS));
    }

    private IndicatorRow.Verdict verdict(Gap gap) {
        if (gap.indicator().isResult()) {
            String told = new ResultText(words).of(gap.indicator()).text().note();
            return new IndicatorRow.Verdict(gap.status(), words.word("indicators.group", Group.RESULT), told);
        }
        String word = words.word("status", gap.status());
        Actual actual = gap.basis().actual();
        if (gap.status() == Status.NOT_JUDGED || actual == null) {
            Reason why = gap.statusReason();
            return new IndicatorRow.Verdict(gap.status(), word, why == null ? "" : reason(why));
        }
        String key = gap.basis().stale() ? "indicators.verdict.stale" : "indicators.verdict.note";
        return new IndicatorRow.Verdict(gap.status(), word, words.get(key, periods.of(actual.period())));
    }

    private String reason(Reason reason) {
        return words.word("reason", reason);
    }
}
