package yardstick.calc;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;

/**
 * Where every indicator of a plan stands at a day. Missing, contradictory or too few data give no figure but a
 * {@link Reason}; nothing throws for them.
 */
public final class GapAnalysis {

    /**
     * Everything is judged at the last day of the latest actual not after the as-of date, by the targets in force at the
     * as-of date, and beside it by the plan's first targets where these differ.
     */
    public GapTable analyse(Plan plan, LocalDate asOf, RuleSet rule) {
        TargetsInForce inForce = new TargetsInForce(plan);
        List<Gap> gaps = new ArrayList<>();
        Map<String, Gap> originals = new LinkedHashMap<>();
        for (Indicator indicator : plan.indicators()) {
            List<Target> now = inForce.at(indicator, asOf);
            List<Target> first = TargetsInForce.original(indicator);
            gaps.add(gap(Situation.of(plan, indicator, now, asOf, rule)));
            if (!now.equals(first)) {
                originals.put(indicator.id(), gap(Situation.of(plan, indicator, first, asOf, rule)));
            }
        }
        Map<Boolean, List<Gap>> byResult =
                gaps.stream().collect(Collectors.partitioningBy(gap -> gap.indicator().isResult()));
        return new GapTable(
                plan,
                asOf,
                rule,
                byResult.getOrDefault(false, List.of()),
                byResult.getOrDefault(true, List.of()),
                originals);
    }

    private static Gap gap(Situation s) {
        PlanPath path = new PlanPath(s);
        TimeShare share = TimeShare.of(s, path);
        YearsMet years = YearsMet.of(s);
        StandingFigures standing = new StandingFigures(s);
        Trail trail = new Trail();
        noteSum(s, trail);
        Figures.Standing stands = standing.note(trail, years);
        Figures.Timing timing = new TimingFigures(s, path, share).note(trail);
        Figures.Remaining remaining = new RemainingFigures(s).note(trail);
        Figures.History history = new HistoryFigures(s).note(trail);
        Comparing compared = Comparing.of(s, standing.completion(), share, years, trail);
        Figures figures = new Figures(stands, timing, remaining, history, judged(compared));
        Verdict verdict = verdict(s, Reached.of(s, years), compared.lead());
        return new Gap(s.indicator(), basis(s, path), figures, verdict.status(), verdict.reason(), trail.steps());
    }

    private static Verdict verdict(Situation s, Reached reached, Portion lead) {
        return switch (s.rule().name()) {
            case NATIONAL_FOUR -> new NationalFour(s.rule().borders()).judge(reached, lead);
        };
    }

    private static Figures.Judged judged(Comparing compared) {
        return new Figures.Judged(
                compared.progress().answer(),
                compared.expected().answer(),
                compared.lead().answer());
    }

    private static void noteSum(Situation s, Trail trail) {
        Optional<Measured> latest = s.series().latest().filter(m -> m.parts().size() > 1);
        latest.ifPresent(sum -> {
            Trail.Inputs parts = new Trail.Inputs();
            sum.parts().forEach(part -> parts.value("y_i", part.value(), part.source()));
            trail.note("actual", "Σ y_i", parts, Answer.exact(sum.value()));
        });
    }

    private static Basis basis(Situation s, PlanPath path) {
        Optional<Target> last = s.promises().last();
        LocalDate judgedAt = s.series().latest().map(Measured::date).orElse(null);
        return new Basis(
                s.indicator().baseline(),
                last.orElse(null),
                last.flatMap(s.promises()::original).orElse(null),
                s.actual().orElse(null),
                judgedAt,
                isStale(s),
                path.printed(),
                s.series().points().stream().map(Measured::point).toList());
    }

    /** Older than one reporting period: the next one has ended before the as-of date. */
    private static boolean isStale(Situation s) {
        return s.actual()
                .map(actual -> YearMonth.from(s.t())
                        .plusMonths(reportingMonths(actual.period()))
                        .atEndOfMonth()
                        .isBefore(s.asOf()))
                .orElse(false);
    }

    /** Year-to-date figures come by the quarter or by the month, running totals over years by the year. */
    static int reportingMonths(@Nullable Period period) {
        return switch (period) {
            case null -> 12;
            case Period.Half _ -> 6;
            case Period.Quarter _ -> 3;
            case Period.Month _ -> 1;
            case Period.Months m -> m.to().getMonthValue() % 3 == 0 ? 3 : 1;
            default -> 12;
        };
    }
}
