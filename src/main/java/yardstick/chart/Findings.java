package yardstick.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.calc.Figures;
import yardstick.calc.Gap;
import yardstick.calc.PathPoint;
import yardstick.calc.Reason;
import yardstick.calc.Status;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Target;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/**
 * The one sentence an office writes about an indicator: 较上年提高1.9件，较基期提高3.1件，增量完成率54.4%，快于时序14.4个百分点。
 */
public final class Findings {
    private final Words words;

    public Findings(Words words) {
        this.words = words;
    }

    /** The finding with its full stop; empty where the data are too few for one. */
    public Optional<String> sentence(Gap gap) {
        List<String> parts = new ArrayList<>(history(gap));
        parts.addAll(standing(gap));
        return parts.isEmpty() ? Optional.empty() : Optional.of(closed(parts));
    }

    /** The finding, where it is not judged also why, and where its data are old also of when they are. */
    public String tell(Gap gap) {
        String old = new Footnote(words)
                .dataUntil(gap)
                .map(until -> words.get("sentence.dataUntil", until))
                .orElse("");
        return Stream.of(sentence(gap).orElse(""), missing(gap), old)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Name and finding in one line without a full stop: the title of a chart. */
    public String headline(Gap gap) {
        List<String> parts = standing(gap);
        if (parts.isEmpty()) {
            parts = history(gap);
        }
        String finding = parts.isEmpty() ? words.get("sentence.open") : String.join(words.get("sentence.comma"), parts);
        return words.get("sentence.headline", gap.indicator().title(), finding);
    }

    /** Why the indicator is not judged, as a sentence; empty where it is. */
    public String missing(Gap gap) {
        return gap.statusReason() == null
                ? ""
                : words.get("sentence.missing", words.word("reason", gap.statusReason()));
    }

    private List<String> history(Gap gap) {
        Figures.History history = gap.figures().history();
        String verb = verbs(gap.indicator());
        Amounts amounts = new Amounts(words, gap.indicator());
        List<String> parts = new ArrayList<>();
        BigDecimal year = history.change().orNull();
        if (year != null) {
            parts.add(words.get("sentence.onYear", moved(year, verb, amounts)));
        }
        BigDecimal base = history.sinceBaseline().orNull();
        if (base != null) {
            parts.add(words.get("sentence.onBaseline", moved(base, verb, amounts)));
        }
        return parts;
    }

    private String moved(BigDecimal by, String verb, Amounts amounts) {
        String key = by.signum() == 0 ? "sentence.same" : "sentence." + verb + (by.signum() > 0 ? "Up" : "Down");
        return words.get(key, amounts.difference(by));
    }

    /** Counts and money 增加, everything told per head or as a share 提高. */
    private static String verbs(Indicator indicator) {
        Kind kind = indicator.measure().kind();
        boolean counted = !indicator.unit().isShare()
                && kind != Kind.RATIO
                && kind != Kind.SCORE
                && !indicator.title().startsWith("每")
                && !indicator.title().contains("人均");
        return counted ? "count" : "level";
    }

    private List<String> standing(Gap gap) {
        List<String> parts = new ArrayList<>();
        Figures.Standing standing = gap.figures().standing();
        BigDecimal lead = gap.figures().judged().lead().orNull();
        BigDecimal completion = standing.completion().orNull();
        BigDecimal progress = gap.figures().judged().progress().orNull();
        boolean ofTheYear = gap.indicator().measure().kind() == Kind.ANNUAL_FLOW
                && progress != null
                && (completion == null || progress.compareTo(completion) != 0);
        if (Course.promisesRange(gap)) {
            range(gap).ifPresent(parts::add);
        } else if (completion != null && !ofTheYear) {
            parts.add(words.get("sentence.completion", Numbers.percent(completion, 1)));
            Optional.ofNullable(lead).map(this::timing).ifPresent(parts::add);
        } else if (ofTheYear) {
            parts.add(words.get("sentence.yearTarget", Numbers.percent(progress, 1)));
            if (partOfYear(gap) && lead != null) {
                parts.add(timing(lead));
            }
        }
        Figures.Periods periods = standing.periods();
        if (periods != null && periods.due() > Math.max(periods.missing(), 1)) {
            parts.add(met(periods));
        }
        if (parts.isEmpty()) {
            distance(gap).ifPresent(parts::add);
        }
        return parts;
    }

    private static boolean partOfYear(Gap gap) {
        BigDecimal expected = gap.figures().judged().expected().orNull();
        return expected != null && expected.compareTo(BigDecimal.ONE) < 0;
    }

    private String met(Figures.Periods periods) {
        String met = Integer.toString(periods.met());
        String due = Integer.toString(periods.due());
        return periods.missing() == 0
                ? words.get("sentence.met", due, met)
                : words.get("sentence.metMissing", due, met, Integer.toString(periods.missing()));
    }

    private String timing(BigDecimal lead) {
        BigDecimal points = lead.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        String shown = Numbers.amount(points.abs(), 1);
        return switch (points.signum()) {
            case 1 -> words.get("sentence.ahead", shown);
            case -1 -> words.get("sentence.late", shown);
            default -> words.get("sentence.onTime");
        };
    }

    /** How far it is to the final target: the only thing to tell where no share of the way can be told. */
    private Optional<String> distance(Gap gap) {
        BigDecimal left = gap.figures().remaining().gapToTarget().orNull();
        Target target = gap.basis().target();
        if (left == null || target == null) {
            return Optional.empty();
        }
        Amounts amounts = new Amounts(words, gap.indicator());
        String aim = aim(target, amounts);
        boolean downwards = gap.indicator().measure().direction() == Direction.LOWER;
        if (downwards ? left.signum() < 0 : left.signum() > 0) {
            return Optional.of(words.get("sentence.toGo", aim, amounts.difference(left)));
        }
        return isReached(gap) ? Optional.of(words.get("sentence.there", aim)) : Optional.empty();
    }

    /** No gap is not yet reached: a yearly target is met by its own year's value, "more than" by more. */
    private static boolean isReached(Gap gap) {
        return gap.status() == Status.ACHIEVED
                || gap.status() == Status.ACHIEVED_EARLY
                || gap.figures().remaining().neededPerPeriod().reason() == Reason.TARGET_REACHED;
    }

    private String aim(Target target, Amounts amounts) {
        String due = target.period() == null ? "" : new PeriodText(words).of(target.period());
        return words.get("sentence.aim", due, amounts.targetAmount(target)).strip();
    }

    /** No share of the way to a range can be told: being between its ends is all it asks. */
    private Optional<String> range(Gap gap) {
        Target target = gap.basis().target();
        BigDecimal now = gap.basis().latest().map(PathPoint::value).orElse(null);
        if (target == null || target.value() == null || now == null) {
            return Optional.empty();
        }
        Amounts amounts = new Amounts(words, gap.indicator());
        BigDecimal upper = target.aim().upper();
        BigDecimal lack = target.value().subtract(now);
        if (lack.signum() > 0) {
            return Optional.of(words.get("sentence.toGo", aim(target, amounts), amounts.difference(lack)));
        }
        if (upper != null && now.compareTo(upper) > 0) {
            String over = amounts.difference(now.subtract(upper));
            return Optional.of(words.get("sentence.over", aim(target, amounts), over));
        }
        return Optional.of(words.get("sentence.within", aim(target, amounts)));
    }

    /** True where a range is promised and the latest actual lies between its ends. */
    public boolean isWithinRange(Gap gap) {
        Target target = gap.basis().target();
        BigDecimal now = gap.basis().latest().map(PathPoint::value).orElse(null);
        if (now == null || target == null || target.value() == null || target.aim().upper() == null) {
            return false;
        }
        return now.compareTo(target.value()) >= 0 && now.compareTo(target.aim().upper()) <= 0;
    }

    private String closed(List<String> parts) {
        String joined = String.join(words.get("sentence.comma"), parts);
        String first = joined.substring(0, 1).toUpperCase(Locale.ROOT);
        return first + joined.substring(1) + words.get("sentence.stop");
    }
}
