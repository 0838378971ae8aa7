package yardstick.ui.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.chart.Samples;
import yardstick.model.Plan;
import yardstick.text.Words;

class IndicatorModelTest {
    private final IndicatorModel model = new IndicatorModel(Words.of(Locale.SIMPLIFIED_CHINESE));

    /** 9.54 → 14 with 12.64 in 2025: (12.64 − 9.54) ÷ (14 − 9.54) = 69.5 %. */
    @Test
    void figureOpensToItsFormulaItsInputsAndTheirCells() {
        FigureRow completion = figure(Samples.bengbu(), 0, "completion");
        assertEquals("69.5%", completion.value());
        FigureRow.Work work = Objects.requireNonNull(completion.work());
        assertEquals("(y − b) ÷ (T − b)", work.formula());
        FigureRow.Input actual = work.inputs().getFirst();
        assertEquals("y", actual.symbol());
        assertEquals("实际值", actual.meaning());
        assertEquals("12.64", actual.value());
        assertTrue(actual.source().contains("示例数据"), actual.source());
        assertTrue(work.result().startsWith("= 0.69506726"), work.result());
    }

    @Test
    void missingFigureSaysWhy() {
        FigureRow completion = figure(Samples.heyuan(), 6, "completion");
        assertTrue(completion.isMissing());
        assertFalse(completion.reason().isEmpty());
    }

    @Test
    void differenceOfSharesIsInPoints() {
        assertTrue(figure(Samples.bengbu(), 4, "gapToTarget").value().endsWith("个百分点"));
        assertEquals("+3 个百分点", figure(Samples.bengbu(), 4, "gapToTarget").value());
    }

    @Test
    void firstHasNoneBeforeItAndLastNoneAfter() {
        IndicatorModel.Content first = content(Samples.bengbu(), 0);
        assertNull(first.previous());
        assertNotNull(first.next());
        assertNull(content(Samples.bengbu(), 5).next());
    }

    @Test
    void targetsThatAreStatedAsNoneAreListedAsADash() {
        IndicatorModel.Content satisfaction = content(Samples.bengbu(), 4);
        assertEquals("—", satisfaction.targets().get(1).inForce());
        assertEquals("90", satisfaction.targets().getLast().inForce());
    }

    @Test
    void likelyPeriodsBeginWithTheLatestYearThatHasNoValue() {
        content(Samples.heyuan(), 4);
        assertEquals("2025", model.likelyPeriods().getFirst());
    }

    @Test
    void removedIndicatorShowsNothing() {
        content(Samples.bengbu(), 0);
        model.show(gaps(Samples.bengbu()), "no such");
        assertNull(model.content().get());
    }

    private FigureRow figure(Plan plan, int indicator, String name) {
        return content(plan, indicator).figures().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private IndicatorModel.Content content(Plan plan, int indicator) {
        model.show(gaps(plan), plan.indicators().get(indicator).id());
        return Objects.requireNonNull(model.content().get());
    }

    private static GapTable gaps(Plan plan) {
        return new GapAnalysis().analyse(plan, LocalDate.of(2025, 12, 31), RuleSet.nationalFour());
    }
}
