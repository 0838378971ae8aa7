package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import yardstick.chart.Samples;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Trace;
import yardstick.text.Words;

/** What is written of a lagging indicator, as a plan is shown in the terminal. */
class ExplanationLinesTest {
    private static Plan plan() {
        Plan plan = Samples.bengbu();
        Explanation explanation = new Explanation(
                "x1",
                1,
                new Explanation.About(plan.indicators().getFirst().id(), new Period.Year(2025), null),
                "审查周期变长",
                "",
                new Explanation.Owner("王科长", List.of()),
                new Due(LocalDate.of(2026, 6, 30), "", ""),
                Progress.OPEN,
                Trace.NONE);
        return new Plan(
                plan.id(), plan.header(), plan.region(), plan.period(), List.of(explanation), plan.indicators());
    }

    @Test
    void causeOwnerAndDateAreToldAndWhatIsNotWrittenIsLeftOut() {
        Words words = Words.of(Locale.SIMPLIFIED_CHINESE);
        String state = words.word("state", Progress.State.values()[0]);

        String told = new PlanOverview(words).rest(plan());

        assertEquals(
                "\n滞后指标的原因和措施\n  每万人口高价值发明专利拥有量 2025：原因：审查周期变长 · 责任：王科长 · 期限：2026-06-30 · " + state + "\n",
                told.replace(words.get("cli.listSeparator"), " · "));
    }

    @Test
    void englishHasItsOwnWords() {
        String told = new PlanOverview(Words.of(Locale.ENGLISH)).rest(plan());

        assertEquals(true, told.contains("2025: cause: 审查周期变长"), told);
    }
}
