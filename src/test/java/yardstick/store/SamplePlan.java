package yardstick.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import yardstick.model.Unit;

/** A plan that uses every field once, and small ones. */
public final class SamplePlan {
    public static final String ID = "hy-145";
    public static final Instant READ = Instant.parse("2026-03-01T08:15:30.123456789Z");

    private SamplePlan() {}

    public static Plan whole() {
        return new Plan(
                ID,
                header(),
                new Region("河源市", Region.Level.CITY, "广东省"),
                new Period.Years(2021, 2025),
                SampleParts.all(),
                List.of(satisfaction(), words("i2")));
    }

    /** Nothing in it but what cannot be left out. */
    public static Plan emptiest() {
        return new Plan(
                "empty",
                PlanHeader.titled(""),
                new Region("", Region.Level.NATION, ""),
                null,
                List.of(),
                List.of());
    }

    private static PlanHeader header() {
        return new PlanHeader(
                "河源市知识产权保护和运用“十四五”规划",
                "正文题目",
                PlanKind.WORK_PLAN,
                new PlanHeader.Numbers("河府〔2021〕5号", "11370300MB28612343/2022-5323960"),
                new PlanHeader.Bodies("河源市市场监督管理局", "市政府网", "市政府", "起草组", "局长苏凯", "王斌 0533"),
                new PlanHeader.Dates(
                        LocalDate.of(2021, 12, 1), LocalDate.of(2021, 12, 31), LocalTime.of(8, 26, 54, 1)),
                List.of("各县、区人民政府", "市政府各部门"),
                "此件公开发布",
                "“十四五”时期",
                "现行有效",
                List.of(
                        new PlanHeader.Printed("title", SampleParts.line(1)),
                        new PlanHeader.Printed("title", cell("B1"))),
                SampleParts.trace("title", "period"));
    }

    /** Satisfaction with a limit, aliases, notes, inferred fields, targets of two versions and actuals. */
    static Indicator satisfaction() {
        return new Indicator(
                "i1",
                1,
                new Indicator.Name("知识产权社会满意度", List.of("满意度", "社会满意度"), "受访者中满意的比例"),
                new Indicator.Heading(Category.PROTECTION, "高标准保护"),
                Attribute.EXPECTED,
                new Measure(
                        Kind.SHARE,
                        Direction.HIGHER,
                        Unit.PERCENT,
                        1,
                        new Measure.Limits(BigDecimal.ZERO, new BigDecimal("1E+2"))),
                meaning(),
                links(),
                new Baseline(new Period.Year(2020), PeriodOrigin.INHERITED, new BigDecimal("67.9"), "67.9%", cell("C5")),
                List.of(
                        target(new Period.Year(2023), 1, Comparator.NONE, null, "——"),
                        target(new Period.Year(2025), 1, Comparator.GE, "85", "≧85%"),
                        target(new Period.Year(2025), 2, Comparator.GE, "83.50", "≧83.50%"),
                        undated()),
                List.of(undated(), target(new Period.Year(2025), 1, Comparator.GT, "85", "突破85%"), undated()),
                List.of(
                        actual(new Period.Year(2021), "", "70.10"),
                        actual(new Period.Year(2022), "", "72"),
                        actual(new Period.Year(2022), "源城区", "73"),
                        witnessed(new Period.Quarter(2023, 1))),
                List.of("注：见附件", "第二条\n两行"),
                Set.of("kind", "direction"),
                cell("B5"));
    }

    private static Indicator.Meaning meaning() {
        return new Indicator.Meaning(
                "全市",
                "万人口",
                new Indicator.Conditions(Indicator.Conditions.Combine.ANY, List.of("维持10年", "海外同族")),
                "省局年报",
                "i2*2",
                new Indicator.RateOf(
                        "质押金额", Unit.of("亿元/年"), new Period.Year(2020), new BigDecimal("2.30")));
    }

    private static Indicator.Links links() {
        return new Indicator.Links(
                new Indicator.TableRow("b1", "3"),
                List.of("u2", "u1"),
                List.of("g2", "g1"),
                List.of(
                        new Indicator.Related("i2", Indicator.Related.Relation.STOCK_AND_FLOW),
                        new Indicator.Related("i2", Indicator.Related.Relation.OTHER)),
                List.of(SampleParts.line(140), cell("B9")));
    }

    private static Target undated() {
        return new Target(
                null,
                PeriodOrigin.INFERRED,
                1,
                new Target.Aim(Comparator.RANGE, new BigDecimal("1"), new BigDecimal("2"), "1-2"),
                new Target.Terms(true, LocalDate.of(2025, 6, 30), "力争"),
                null);
    }

    static Actual witnessed(Period period) {
        Actual plain = actual(period, "", "74");
        return new Actual(
                period,
                "",
                plain.reading(),
                ActualStatus.PROVISIONAL,
                Origin.PRINTED,
                new Actual.Evidence(PeriodOrigin.INHERITED, "市统计局", "年报", "备注"),
                plain.source());
    }

    /** Nothing but a name and words; no baseline at all. */
    public static Indicator words(String id) {
        return new Indicator(
                id,
                2,
                Indicator.Name.of("司法案件执行率和结案率"),
                new Indicator.Heading(Category.OTHER, ""),
                null,
                new Measure(Kind.WORDS, Direction.NONE, Unit.NONE, null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null);
    }

    public static Target target(Period period, int version, Comparator comparator, @Nullable String value, String text) {
        BigDecimal amount = value == null ? null : new BigDecimal(value);
        return new Target(
                period, PeriodOrigin.PRINTED, version, new Target.Aim(comparator, amount, null, text), cell("F17"));
    }

    public static Actual actual(Period period, String district, String value) {
        return new Actual(
                period,
                district,
                new Actual.Reading(Comparator.EQ, new BigDecimal(value), value),
                ActualStatus.FINAL,
                Origin.IMPORTED,
                cell("D5"));
    }

    static Source cell(String cell) {
        return new Source("2025.xlsx", "cd34", Source.Place.cell("专栏1", cell), "≧85%", READ);
    }
}
