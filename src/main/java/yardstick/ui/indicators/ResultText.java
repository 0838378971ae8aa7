package yardstick.ui.indicators;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Source;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.SourceText;

/** What a plan reports as reached before, in its own words. */
record ResultText(Words words) {
    private static final int QUOTE = 22;
    private static final int TEXT = 12;

    /** Nothing for an indicator with targets. */
    IndicatorRow.Result of(Indicator indicator) {
        if (!indicator.isResult()) {
            return IndicatorRow.Result.NONE;
        }
        PeriodText periods = new PeriodText(words);
        String period = joined(indicator.actuals().stream().map(actual -> periods.of(actual.period())));
        String text = joined(indicator.actuals().stream().map(actual -> actual.reading().text()));
        List<Source> sources = indicator.actuals().stream()
                .map(Actual::source)
                .filter(Objects::nonNull)
                .toList();
        String quote = joined(sources.stream().map(source -> source.quote().strip()));
        String lines = joined(sources.stream().map(new SourceText(words)::of));
        String told = Stream.of(period + "  " + text, quote, lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return new IndicatorRow.Result(
                Shown.of(period), Shown.shortened(text, TEXT, told), Shown.shortened(quote, QUOTE, told));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("；"));
    }
}
