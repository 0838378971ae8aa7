package yardstick.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Comparator;
import yardstick.model.Conflict;
import yardstick.model.Due;
import yardstick.model.Fund;
import yardstick.model.FundStatement;
import yardstick.model.Horizon;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Progress;
import yardstick.model.Region;
import yardstick.model.Source;
import yardstick.model.Stage;
import yardstick.model.Task;
import yardstick.model.Trace;
import yardstick.model.Unit;

/** Money and schedule of the published plan of 宁波, as its two annexes print them. */
public final class NingboPlan {
    public static final String CENTRAL = "中央财政支持经费";
    public static final String LOCAL = "地方配套经费";
    private static final String FUNDS = "知识产权运营服务体系建设基金类";
    private static final String GRANTS = "知识产权运营服务体系建设补助类";

    private NingboPlan() {}

    public static Plan plan() {
        List<yardstick.model.Part> parts = new ArrayList<>(stages());
        parts.add(fund());
        parts.add(statement("m01", 1, "2亿元中央财政支持经费", Comparator.EQ, "2", 72));
        parts.add(statement("m06", 2, "设立知识产权高端人才发展专项资金", Comparator.NONE, null, 76));
        parts.add(conflict());
        parts.add(new Horizon("h2020", 1, new Period.Year(2020), "到2020年", trace(32, "经过三年努力,到2020年")));
        parts.add(task("t05", 1, "建设公共服务平台", Due.NONE));
        Due due = new Due(LocalDate.of(2019, 12, 31), "到2019年", "");
        parts.add(task("t09", 2, "提高行政执法能力", due));
        return new Plan(
                "ningbo",
                PlanHeader.titled("宁波市知识产权运营服务体系建设实施方案"),
                new Region("宁波市", Region.Level.CITY, "浙江省"),
                new Period.Years(2018, 2020),
                parts,
                List.of());
    }

    /** A plan that is known by its head only. */
    public static Plan bare() {
        return new Plan(
                "zibo",
                PlanHeader.titled("局长解读：《淄博市国家知识产权强市试点城市建设工作方案》"),
                new Region("淄博市", Region.Level.CITY, "山东省"),
                null,
                List.of(),
                List.of());
    }

    public static Fund fund() {
        return new Fund(
                "f01",
                1,
                "宁波市知识产权运营服务体系建设资金使用方案",
                Unit.of("万元"),
                new Period.Years(2018, 2020),
                "委托市科技金融服务中心管理(筹)",
                List.of(CENTRAL, LOCAL),
                List.of(
                        line(FUNDS, "知识产权运营基金", 141, central(7000), amount(LOCAL, 3000, "3000万元", 1)),
                        line(FUNDS, "知识产权质押融资风险池基金", 147, central(3000)),
                        line(GRANTS, "高价值专利组合培育及绩效评价", 153, central(2000), amount(LOCAL, 20000, "2亿元", 5)),
                        line(GRANTS, "专业知识产权运营机构培育及绩效评价", 159, central(3000)),
                        line(GRANTS, "知识产权运营公共服务平台建设", 165, central(2900)),
                        line(GRANTS, "企业知识产权保险", 169, central(1000)),
                        line(GRANTS, "知识产权宣传与人才培养", 173, central(1100))),
                List.of(amount(CENTRAL, 20000, "2亿元", 1), amount(LOCAL, 23000, "2.3亿元", 1)),
                trace(112, "宁波市知识产权运营服务体系建设资金使用方案"));
    }

    public static List<Stage> stages() {
        return List.of(
                stage(1, "(一)体系构建阶段", "第一年", 2018, """
                        1.设立知识产权运营基金。
                        2.建设知识产权运营公共服务平台。
                        3.设立知识产权质押融资风险池。
                        4.重点培育6家以上知识产权运营机构。
                        5.在重点领域组建产业知识产权联盟,培育和构建高价值专利组合和专利池。
                        6.引导企事业单位贯彻实施知识产权管理规范。
                        7.支持专业机构为小微企业开展知识产权集中托管。
                        """),
                stage(2, "(二)体系完善阶段", "第二年", 2019, """
                        1.初步建成知识产权运营服务体系。
                        2.完善知识产权运营公共服务平台功能。
                        3.提高知识产权运营机构运营服务能力。
                        4.完善高价值专利组合和专利池。
                        """),
                stage(3, "(三)体系建成和验收阶段", "第三年", 2020, """
                        1.全面建成知识产权运营服务体系。
                        2.完成知识产权运营服务体系建设总结报告,迎接国家知识产权局验收。
                        3.总结提炼“宁波模式”,加大宣传推广力度。
                        """));
    }

    private static Stage stage(int position, String name, String time, int year, String lines) {
        List<Stage.Item> items = lines.lines()
                .map(text -> new Stage.Item(
                        text,
                        text.contains("公共服务平台") ? List.of("t05") : List.of(),
                        List.of(),
                        Progress.OPEN,
                        source(200 + position, text)))
                .toList();
        Trace trace = new Trace(Set.of("year"), source(199 + position, name));
        return new Stage("st" + position, position, name, time, new Period.Year(year), items, trace);
    }

    private static Fund.Line line(String category, String item, int line, Fund.Amount... amounts) {
        return new Fund.Line(category, item, List.of(amounts), line);
    }

    private static Fund.Amount central(int value) {
        return amount(CENTRAL, value, value + "万元", 1);
    }

    private static Fund.Amount amount(String column, int value, String text, int covers) {
        return new Fund.Amount(column, BigDecimal.valueOf(value), text, covers, null);
    }

    private static FundStatement statement(
            String id, int position, String text, Comparator comparator, @Nullable String value, int line) {
        BigDecimal amount = value == null ? null : new BigDecimal(value);
        Unit unit = value == null ? Unit.NONE : Unit.of("亿元");
        return new FundStatement(id, position, text, "", comparator, amount, unit, null, trace(line, text));
    }

    private static Conflict conflict() {
        return new Conflict(
                "c22",
                1,
                Conflict.Kind.CONTRADICTION,
                "正文为1:1匹配，附表合计为1:1.15",
                List.of("f01"),
                List.of(
                        new Conflict.Reading("达到与国家支持资金1:1匹配", source(104, "达到与国家支持资金1:1匹配")),
                        new Conflict.Reading("2.3亿元", source(181, "2.3亿元"))),
                null,
                "",
                Trace.NONE);
    }

    private static Task task(String id, int position, String title, Due due) {
        return new Task(
                id,
                position,
                new Task.Place("三/" + position, Integer.toString(position), title, ""),
                "",
                Task.Kind.TASK,
                Task.Duty.NOBODY,
                due,
                Task.Links.NONE,
                List.of(),
                Progress.OPEN,
                Trace.NONE);
    }

    private static Trace trace(int line, String quote) {
        return Trace.of(source(line, quote));
    }

    private static Source source(int line, String quote) {
        return new Source("ningbo.txt", "", Source.Place.line(line), quote, null);
    }
}
