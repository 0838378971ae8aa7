package yardstick.ui.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.PlanCopy;
import yardstick.exchange.PlanStart;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/**
 * An indicator that goes along, and where it starts.
 *
 * @param id of the indicator
 * @param value with its unit, a dash for none
 * @param from what the value was made of
 * @param inferred whether that is a judgement
 */
record Start(String id, String name, String period, String value, String from, boolean inferred) {

    static List<Start> of(PlanCopy copy, Words words) {
        List<Start> all = new ArrayList<>();
        for (PlanStart start : copy.starts()) {
            copy.plan().indicator(start.indicator()).ifPresent(indicator -> all.add(of(indicator, start, words)));
        }
        return all;
    }

    private static Start of(Indicator indicator, PlanStart start, Words words) {
        Baseline baseline = start.baseline();
        return new Start(
                indicator.id(),
                indicator.title(),
                baseline == null || baseline.period() == null
                        ? Numbers.MISSING
                        : new PeriodText(words).of(baseline.period()),
                value(indicator, baseline),
                words.word("create.from", start.from()),
                start.from() == PlanStart.From.TARGET || start.from() == PlanStart.From.UNSURE_ACTUAL);
    }

    private static String value(Indicator indicator, @Nullable Baseline baseline) {
        String shown = Numbers.amount(
                baseline == null ? null : baseline.value(), indicator.measure().decimals());
        String unit = indicator.unit().symbol();
        return shown.equals(Numbers.MISSING) ? shown : shown + (unit.isEmpty() || unit.equals("%") ? "" : " ") + unit;
    }

    /** What does not go along, in a sentence. */
    static String left(PlanCopy copy, Words words) {
        Stream<String> parts = Stream.of(Part.Sort.values())
                .filter(copy.left()::containsKey)
                .map(sort -> words.get(
                        "create.left.part", words.word("part", sort), Integer.toString(copy.left().getOrDefault(sort, 0))));
        Optional<String> results = Optional.of(copy.results())
                .filter(count -> count > 0)
                .map(count -> words.get("create.left.results", Integer.toString(count)));
        List<String> all = Stream.concat(parts, results.stream()).toList();
        return all.isEmpty()
                ? words.get("create.left.values")
                : words.get("create.left", String.join(words.get("create.left.and"), all));
    }
}
