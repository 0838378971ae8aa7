package yardstick.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Lineup;
import yardstick.model.Baseline;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** What a lineup says of one plan, the same in table, chart and file: every number with its date. */
public final class LineupTexts {
    private final Words words;
    private final PeriodText periods;

    public LineupTexts(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    /** Region and years, by which an office knows a plan; its title where either is not known. */
    public String plan(Lineup.Entry entry) {
        Plan plan = entry.seat().plan();
        Period span = plan.period();
        return span == null || plan.region().name().isBlank()
                ? plan.title()
                : words.get("lineup.dated", plan.region().name(), periods.of(span));
    }

    public String baseline(Lineup.Entry entry) {
        Baseline baseline = entry.seat().gap().basis().baseline();
        return dated(entry.baseline(), "", baseline == null ? null : baseline.period());
    }

    public String actual(Lineup.Entry entry) {
        Period period = entry.seat().gap().basis().latest().map(point -> point.period()).orElse(null);
        return dated(entry.actual(), "", period);
    }

    public String target(Lineup.Entry entry) {
        Target target = entry.seat().gap().basis().target();
        if (target == null || entry.target() == null) {
            return Numbers.MISSING;
        }
        if (entry.upper() != null) {
            String range = Numbers.amount(entry.target(), null) + "—" + Numbers.amount(entry.upper(), null);
            return target.period() == null ? range : words.get("lineup.dated", range, periods.of(target.period()));
        }
        return dated(entry.target(), target.comparator().sign(), target.period());
    }

    public String completion(Lineup.Entry entry) {
        return Numbers.percent(entry.seat().gap().figures().standing().completion().orNull(), 1);
    }

    public String status(Lineup.Entry entry) {
        return words.word("status", entry.seat().gap().status());
    }

    /** How it is measured, and of what part: the same name may mean another thing. */
    public String manner(Lineup.Entry entry) {
        String kind = words.word("kind", entry.seat().gap().indicator().measure().kind());
        String scope = entry.seat().gap().indicator().meaning().scope();
        return scope.isBlank() ? kind : words.get("lineup.scope", kind, scope);
    }

    private String dated(@Nullable BigDecimal value, String sign, @Nullable Period period) {
        if (value == null) {
            return Numbers.MISSING;
        }
        String shown = sign + Numbers.amount(value, null);
        return period == null ? shown : words.get("lineup.dated", shown, periods.of(period));
    }
}
