package yardstick.ui.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Answer;
import yardstick.calc.Figures;
import yardstick.calc.Gap;
import yardstick.calc.Step;
import yardstick.model.Source;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.parts.SourceText;

/** Puts the figures of a gap into words, each beside its arithmetic. */
final class FigureRows {
    private static final int SHARE_DECIMALS = 1;
    private static final int RATE_DECIMALS = 2;
    private static final int MONTH_DECIMALS = 1;

    /** More behind the point than anybody reads, for values the plan never prints. */
    private static final int MOST_DECIMALS = 2;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Words words;
    private final SourceText sources;

    FigureRows(Words words) {
        this.words = words;
        this.sources = new SourceText(words);
    }

    List<FigureRow> of(Gap gap) {
        Figures figures = gap.figures();
        Figures.Timing timing = figures.timing();
        Figures.Remaining remaining = figures.remaining();
        Figures.History history = figures.history();
        List<FigureRow> rows = new ArrayList<>();
        rows.add(share(gap, "attainment", figures.standing().attainment()));
        rows.add(share(gap, "completion", figures.standing().completion()));
        rows.add(share(gap, "share", timing.share()));
        rows.add(amount(gap, "gapToPath", timing.gapToPath()));
        rows.add(months(gap, timing.months()));
        rows.add(amount(gap, "gapToTarget", remaining.gapToTarget()));
        rows.add(amount(gap, "neededPerPeriod", remaining.neededPerPeriod()));
        rows.add(rate(gap, "neededGrowth", remaining.neededGrowth()));
        rows.add(rate(gap, "plannedGrowth", timing.plannedGrowth()));
        rows.add(rate(gap, "cagr", history.cagr()));
        rows.add(amount(gap, "change", history.change()));
        rows.add(amount(gap, "sinceBaseline", history.sinceBaseline()));
        return List.copyOf(rows);
    }

    private FigureRow share(Gap gap, String name, Answer answer) {
        return row(gap, name, answer, Numbers.percent(answer.orNull(), SHARE_DECIMALS));
    }

    private FigureRow rate(Gap gap, String name, Answer answer) {
        return row(gap, name, answer, Numbers.percent(answer.orNull(), RATE_DECIMALS));
    }

    private FigureRow months(Gap gap, Answer answer) {
        BigDecimal months = answer.orNull();
        String shown = months == null
                ? Numbers.MISSING
                : words.get("indicator.months", Numbers.signed(months, MONTH_DECIMALS));
        return row(gap, "months", answer, shown);
    }

    private FigureRow amount(Gap gap, String name, Answer answer) {
        BigDecimal value = answer.orNull();
        Integer decimals = gap.indicator().measure().decimals();
        if (value == null) {
            return row(gap, name, answer, Numbers.MISSING);
        }
        int places = decimals == null
                ? Math.clamp(value.stripTrailingZeros().scale(), 0, MOST_DECIMALS)
                : decimals;
        String number = name.equals("neededPerPeriod") ? Numbers.amount(value, places) : Numbers.signed(value, places);
        String unit = gap.indicator().unit().isShare()
                ? words.get("indicator.points")
                : gap.indicator().unit().symbol();
        return row(gap, name, answer, unit.isEmpty() ? number : number + " " + unit);
    }

    private FigureRow row(Gap gap, String name, Answer answer, String shown) {
        String reason = answer instanceof Answer.Unknown(var why) ? words.word("reason", why) : "";
        Optional<Step> step =
                gap.trail().stream().filter(s -> s.name().equals(name)).findFirst();
        return new FigureRow(name, words.get("figure." + name), shown, reason, step.map(s -> work(s, shown)).orElse(null));
    }

    private FigureRow.@Nullable Work work(Step step, String shown) {
        if (step.formula().isEmpty()) {
            return null;
        }
        List<FigureRow.Input> inputs = step.inputs().stream()
                .map(i -> new FigureRow.Input(i.symbol(), meaning(i.symbol()), number(i.text()), sources.of(i.source()), printed(i.source())))
                .toList();
        BigDecimal exact = step.result().orNull();
        String result = exact == null ? shown : plain(exact, step.result()) + " → " + shown;
        return new FigureRow.Work(step.formula(), inputs, result);
    }

    private String printed(@Nullable Source source) {
        if (source == null) {
            return "";
        }
        String quote = source.quote().isBlank()
                ? ""
                : words.get("indicator.printed", source.quote().strip().replaceAll("\\s+", " "));
        String read = source.readAt() == null ? "" : MINUTE.format(source.readAt());
        return (quote + "  " + read).strip();
    }

    private static String plain(BigDecimal exact, Answer answer) {
        boolean approximate = answer instanceof Answer.Known known && known.approximate();
        String digits = exact.round(new MathContext(8)).stripTrailingZeros().toPlainString();
        return (approximate ? "≈ " : "= ") + digits;
    }

    /** Zeros that only a cell's format put behind the point say nothing; dates and words stay as they are. */
    private static String number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Numbers.amount(new BigDecimal(text), null) : text;
    }

    private String meaning(String symbol) {
        String key = "symbol." + symbol;
        return words.has(key) ? words.get(key) : "";
    }
}
