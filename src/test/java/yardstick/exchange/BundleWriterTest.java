package yardstick.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Attribute;
import yardstick.model.Baseline;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.PlanKind;
import yardstick.model.Region;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.model.Trace;
import yardstick.model.Unit;

class BundleWriterTest {
    private static final Source CELL =
            new Source("a.xlsx", "ab12", Source.Place.cell("表1", "C5"), "1.2E3", null);

    private static JsonNode written(Baseline baseline) {
        Indicator indicator = new Indicator(
                "i1",
                1,
                new Indicator.Name("专利", List.of("发明"), ""),
                new Indicator.Heading(Category.CREATION, "创造"),
                Attribute.EXPECTED,
                new Measure(Kind.LEVEL, Direction.HIGHER, Unit.of("万件"), null, null),
                baseline,
                List.of(new Target(
                        new Period.Year(2025),
                        PeriodOrigin.PRINTED,
                        1,
                        new Target.Aim(Comparator.GE, new BigDecimal("1.2E3"), null, "≧1200"),
                        CELL)),
                List.of(new Actual(
                        new Period.Quarter(2024, 3),
                        "",
                        new Actual.Reading(Comparator.EQ, new BigDecimal("3.050"), "3.050"),
                        ActualStatus.PROVISIONAL,
                        Origin.IMPORTED,
                        null)),
                List.of("注"),
                Set.of("kind", "direction"),
                null);
        Plan plan = new Plan(
                "p",
                new PlanHeader(
                        "标题",
                        "",
                        PlanKind.PLAN,
                        new PlanHeader.Numbers("1号", ""),
                        PlanHeader.Bodies.NONE,
                        new PlanHeader.Dates(LocalDate.of(2024, 3, 4), null, null),
                        List.of(),
                        "",
                        "",
                        "",
                        List.of(),
                        Trace.NONE),
                new Region("某市", Region.Level.CITY, ""),
                new Period.Years(2021, 2025),
                List.of(),
                List.of(indicator));
        return JsonMapper.shared().readTree(new BundleWriter().write(plan).toJson());
    }

    private static JsonNode indicator() {
        return written(new Baseline(new Period.Year(2020), PeriodOrigin.PRINTED, BigDecimal.ZERO, "0", CELL))
                .at("/indicators/0");
    }

    @Test
    void headerCarriesSchemaAndPeriod() {
        JsonNode bundle = written(new Baseline(null, PeriodOrigin.PRINTED, null, "-", null));
        assertEquals("yardstick-plan/1", bundle.get("schema").asString());
        assertEquals("2021/2025", bundle.at("/plan/period").asString());
        assertEquals("2024-03-04", bundle.at("/plan/signed").asString());
        assertTrue(bundle.at("/plan/published").isNull());
    }

    @Test
    void numbersArePlainStringsWithTheirScale() {
        assertEquals("1200", indicator().at("/targets/0/value").asString());
        assertEquals("3.050", indicator().at("/actuals/0/value").asString());
    }

    @Test
    void zeroBaselineIsAValue() {
        assertEquals("0", indicator().at("/baseline/value").asString());
        assertEquals("VALUE", indicator().at("/baseline/state").asString());
    }

    @Test
    void statedAbsenceIsNotZero() {
        JsonNode baseline =
                written(new Baseline(null, PeriodOrigin.PRINTED, null, "-", null)).at("/indicators/0/baseline");
        assertTrue(baseline.get("value").isNull());
        assertEquals("NONE_STATED", baseline.get("state").asString());
        assertEquals("-", baseline.get("text").asString());
    }

    @Test
    void sourceLeadsToTheCell() {
        JsonNode source = indicator().at("/targets/0/source");
        assertEquals("表1", source.get("sheet").asString());
        assertEquals("C5", source.get("cell").asString());
        assertEquals("1.2E3", source.get("quote").asString());
    }

    @Test
    void judgementsAreNamed() {
        assertEquals("[\"direction\",\"kind\"]", indicator().get("inferred").toString());
    }
}
