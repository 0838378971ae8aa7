package yardstick.ui.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yardstick.chart.Samples;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Indicator;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Source;
import yardstick.text.Words;

class ActualEntryTest {
    private static final Instant NOW = Instant.parse("2026-01-20T08:00:00Z");

    private final ActualEntry entry = new ActualEntry(Words.of(Locale.SIMPLIFIED_CHINESE));

    /** 9005 → 18000 万元, with actuals of 2021 to 2024. */
    private final Indicator pledges = Samples.heyuan().indicators().get(4);

    @BeforeEach
    void show() {
        entry.show(pledges, LocalDate.of(2025, 12, 31));
    }

    @Test
    void emptyFieldsAreNotWrongButCannotBeSaved() {
        assertEquals("", entry.periodProblem().get());
        assertEquals("", entry.valueProblem().get());
        assertFalse(entry.savable().get());
    }

    @Test
    void typedValueComesInTheUnitOfTheRowWithItsOrigin() {
        entry.period().set("2025");
        entry.value().set("1.72亿");
        entry.provisional().set(true);
        Actual actual = entry.actual(NOW).orElseThrow();
        assertEquals(0, new BigDecimal("17200").compareTo(Objects.requireNonNull(actual.value())));
        assertEquals(new Period.Year(2025), actual.period());
        assertEquals(ActualStatus.PROVISIONAL, actual.status());
        assertEquals(Origin.ENTERED, actual.origin());
        assertEquals(Source.typed("1.72亿", NOW), actual.source());
    }

    @Test
    void nonsenseIsToldInOneSentenceAndCannotBeSaved() {
        entry.period().set("2025");
        entry.value().set("很多");
        assertTrue(entry.valueProblem().get().contains("“很多”不是一个数值"), entry.valueProblem().get());
        assertFalse(entry.savable().get());
        assertTrue(entry.actual(NOW).isEmpty());
    }

    @Test
    void problemGoesWhenTheFieldIsMended() {
        entry.value().set("12%");
        assertFalse(entry.valueProblem().get().isEmpty());
        entry.value().set("12");
        assertEquals("", entry.valueProblem().get());
    }

    @Test
    void periodThatHasAValueIsSaidToBeReplaced() {
        entry.period().set("2024");
        assertTrue(entry.hint().get().contains("替换"), entry.hint().get());
        entry.period().set("2025");
        assertEquals("", entry.hint().get());
    }

    @Test
    void periodAfterTheAsOfDayIsSaidNotToBeJudged() {
        entry.period().set("2026");
        assertTrue(entry.hint().get().contains("2025-12-31"), entry.hint().get());
    }

    @Test
    void correctingKeepsThePeriodAndTheDistrict() {
        Actual old = pledges.actuals().getFirst();
        entry.correct(old);
        assertEquals("10200", entry.value().get());
        entry.value().set("10300");
        Actual now = entry.actual(NOW).orElseThrow();
        assertEquals(old.period(), now.period());
        assertEquals(old.district(), now.district());
        assertEquals(0, new BigDecimal("10300").compareTo(Objects.requireNonNull(now.value())));
    }

    @Test
    void evidenceOfTheValueThatIsCorrectedOrReplacedStays() {
        Actual.Evidence evidence = new Actual.Evidence(PeriodOrigin.INHERITED, "市统计局", "年报", "备注");
        Actual plain = pledges.actuals().getFirst();
        Actual old = new Actual(
                plain.period(), "", plain.reading(), plain.status(), plain.origin(), evidence, plain.source());
        entry.show(pledges.with(pledges.baseline(), pledges.targets(), List.of(old)), LocalDate.of(2025, 12, 31));

        entry.period().set(plain.period().code());
        entry.value().set("10300");
        assertEquals(evidence, entry.actual(NOW).orElseThrow().evidence());
        entry.correct(old);
        assertEquals(evidence, entry.actual(NOW).orElseThrow().evidence());
    }

    @Test
    void whatIsTypedStaysWhenTheStoreChanges() {
        entry.period().set("2025");
        entry.value().set("17000");
        entry.show(pledges, LocalDate.of(2025, 6, 30));
        assertEquals("17000", entry.value().get());
        assertTrue(entry.savable().get());
    }
}
