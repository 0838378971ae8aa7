package yardstick.ui.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.text.Amounts;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.SourceText;

/** State of the page: one indicator, its numbers in words, its neighbours and the actual being typed. */
final class IndicatorModel {
    private final Words words;
    private final PeriodText periods;
    private final SourceText sources;
    private final FigureRows figures;
    private final ActualEntry entry;

    private final ReadOnlyObjectWrapper<@Nullable Content> content = new ReadOnlyObjectWrapper<>();

    /**
     * Everything the page shows at one moment.
     *
     * @param previous id of the indicator before it in the document, null at the first
     * @param next id of the one after it, null at the last
     */
    record Content(
            Gap gap,
            GapTable table,
            List<FigureRow> figures,
            List<TargetRow> targets,
            List<ActualRow> actuals,
            Explanations explanations,
            @Nullable String previous,
            @Nullable String next) {}

    IndicatorModel(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
        this.sources = new SourceText(words);
        this.figures = new FigureRows(words);
        this.entry = new ActualEntry(words);
    }

    /** Shows nothing if the plan does not hold the indicator any more. */
    void show(GapTable table, String indicatorId) {
        Optional<Gap> found = table.gap(indicatorId);
        if (found.isEmpty()) {
            content.set(null);
            return;
        }
        Gap gap = found.get();
        List<Gap> all = table.all();
        int at = all.indexOf(gap);
        entry.show(gap.indicator(), table.asOf());
        content.set(new Content(
                gap,
                table,
                figures.of(gap),
                new TargetRows(words).of(gap.indicator(), table),
                actuals(gap.indicator()),
                Explanations.of(gap, table),
                at == 0 ? null : all.get(at - 1).indicator().id(),
                at == all.size() - 1
                        ? null
                        : all.get(at + 1).indicator().id()));
    }

    private List<ActualRow> actuals(Indicator indicator) {
        return indicator.actuals().stream()
                .sorted(Comparator.comparing((Actual a) -> a.period().code()).reversed())
                .map(actual -> new ActualRow(
                        actual,
                        periods.of(actual.period()),
                        actual.value() == null
                                ? actual.reading().text()
                                : actual.reading().comparator().sign()
                                        + new Amounts(words, indicator).number(actual.value()),
                        words.word("actualStatus", actual.status()),
                        sources.place(actual.source()),
                        sources.of(actual.source()),
                        evidence(actual.evidence())))
                .toList();
    }

    private String evidence(Actual.Evidence evidence) {
        return Stream.of(evidence.by(), evidence.paper(), evidence.note())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Periods a person is likely to report next, those without a value first. */
    List<String> likelyPeriods() {
        Content now = content.get();
        if (now == null) {
            return List.of();
        }
        int last = now.table().asOf().getYear();
        int first = firstYear(now, last);
        List<Period> found = new ArrayList<>();
        for (int year = last; year >= first; year--) {
            found.add(new Period.Year(year));
        }
        found.add(new Period.Half(last, 1));
        for (int quarter = 1; quarter <= 3; quarter++) {
            found.add(new Period.Quarter(last, quarter));
        }
        List<Period> known =
                now.gap().indicator().actuals().stream().map(Actual::period).toList();
        return found.stream()
                .sorted(Comparator.comparing(known::contains))
                .map(periods::of)
                .toList();
    }

    private static int firstYear(Content now, int last) {
        var start = now.table().plan().period() == null
                ? null
                : now.table().plan().period().start();
        return start == null ? last - 4 : Math.min(last, start.getYear());
    }

    ActualEntry entry() {
        return entry;
    }

    ReadOnlyObjectProperty<@Nullable Content> content() {
        return content.getReadOnlyProperty();
    }
}
