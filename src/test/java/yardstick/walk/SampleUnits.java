package yardstick.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Indicator;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Progress;
import yardstick.model.Region;
import yardstick.model.Source;
import yardstick.model.Task;
import yardstick.model.Trace;

/** Units, tasks and leading group of a published plan; one that names a group without persons; one with nothing. */
public final class SampleUnits {
    public static final String FULL = "units-full";
    public static final String COMPOSED = "units-composed";
    public static final String EMPTY = "units-none";

    /** id | name | kind | aliases | members by their numbers | line */
    private static final String UNITS = """
            u01|市市场监管局|SINGLE|市知识产权局||120
            u02|市科技局|SINGLE|||120
            u03|市财政局|SINGLE|||120
            u04|各县、区人民政府|COLLECTIVE||29 30 31 32 33 34 35 05 06|120
            u05|市高新区管委会|SINGLE|||120
            u06|市经开区管委会|SINGLE|||120
            u07|市发展改革委|SINGLE|||122
            u08|市经济和信息化局|SINGLE|||122
            u09|市文化体育旅游局|SINGLE|||122
            u10|市农业农村局|SINGLE|||122
            u11|市自然资源和规划局|SINGLE|市林业局||122
            u12|市教育局|SINGLE|||124
            u13|人行蚌埠市分行|CENTRAL|||192
            u14|国家金融监督管理总局蚌埠监管分局|CENTRAL|||192
            u15|市地方金融监管局|SINGLE|||192
            u16|市法院|JUDICIAL|||206
            u17|市检察院|JUDICIAL|||206
            u18|市公安局|SINGLE|||206
            u19|市司法局|SINGLE|||206
            u20|蚌埠海关|CENTRAL|||208
            u21|市委编办|PARTY|||210
            u22|市商务外事局|SINGLE|||212
            u23|领导小组成员单位|COLLECTIVE|各成员单位|02 01 26 16 17 07 12 08 18 19 03 \
            24 11 10 22 09 27 28 15 20 13 14 29 30 31 32 33 34 35 05 06|258
            u24|市人力资源社会保障局|SINGLE|||260
            u25|市政府|SINGLE|||266
            u26|市委宣传部|PARTY|||297
            u27|市卫生健康委|SINGLE|||327
            u28|市统计局|SINGLE|||331
            u29|怀远县政府|SINGLE|||341
            u30|五河县政府|SINGLE|||343
            u31|固镇县政府|SINGLE|||345
            u32|龙子湖区政府|SINGLE|||347
            u33|蚌山区政府|SINGLE|||349
            u34|禹会区政府|SINGLE|||351
            u35|淮上区政府|SINGLE|||353
            """;

    /** id | number | title | units by their numbers | due */
    private static final String TASKS = """
            t01|1.|强化知识产权政策支持引导机制|01 02 03 04|2025-12-31
            t02|2.|强化高价值知识产权培育|01 07 08 02 09 10 11 04|
            t03|3.|提升知识产权创造能力|01 08 02 12 04|
            t04|4.|深入实施专利转化运用专项行动|01 02 08 04|
            t05|5.|健全产业知识产权协同发展机制|01 02 10 04|
            t06|6.|优化知识产权运营服务|01 09 04|
            t07|7.|创新知识产权金融服务|13 14 15 01 04|
            t08|8.|完善知识产权司法保护体制|16 17 18 19|
            t09|9.|强化知识产权行政保护|01 16 19 20 04|
            t10|10.|完善知识产权协同保护体系|01 21 19 04|
            t11|11.|加强新兴领域和特定领域知识产权保护|01 22 02 10 09 04|
            t12|12.|实施知识产权公共服务普惠工程|01 02 04|
            t13|13.|优化知识产权社会化服务|01 02 12 04|
            t14|14.|促进知识产权服务业健康发展|01 07 04|
            t15|15.|强化知识产权文化宣传|23|
            t16|16.|培养高素质知识产权人才队伍|16 17 18 19 24 09 01 04|
            t17|17.|深化知识产权交流合作|01 07 22 04|
            s01|(一)|加强组织领导||
            s02|(二)|强化条件保障||
            s03|(三)|加强监督管理||
            """;

    /** name as printed | role | posts | unit | line */
    private static final String SEATS = """
            马  军|组长|市委副书记、市长|u25|289
            乌兰其其格|第一副组长|市政府副市长、市科技局局长|u02|291
            解义平|副组长|市政府副秘书长|u25|293
            张吉超|副组长|市市场监管局局长|u01|295
            蒋敏娣|成员|市委宣传部副部长、市文联党组书记(兼)|u26|297
            成  永|成员|市法院副院长|u16|299
            张  野|成员|市检察院副检察长|u17|301
            陶广生|成员|市发展改革委主任|u07|303
            沈  亮|成员|市教育局局长|u12|305
            黄国喜|成员|市科技局党委书记|u02|307
            葛晨军|成员|市经济和信息化局局长|u08|309
            姚  军|成员|市公安局副局长|u18|311
            马  瑞|成员|市司法局局长|u19|313
            林国立|成员|市财政局局长|u03|315
            袁成文|成员|市人力资源社会保障局局长|u24|317
            李坤圣|成员|市自然资源和规划局(市林业局)局长|u11|319
            李  勇|成员|市农业农村局局长|u10|321
            桑力刚|成员|市商务外事局局长|u22|323
            崔兴浩|成员|市文化体育旅游局局长|u09|325
            李  剑|成员|市卫生健康委主任|u27|327
            阮持亮|成员|市市场监管局副局长|u01|329
            管  军|成员|市统计局局长|u28|331
            马  飙|成员|市地方金融监管局局长|u15|333
            胡  浩|成员|蚌埠海关关长|u20|335
            王宏伟|成员|人行蚌埠市分行行长|u13|337
            梁  禾|成员|国家金融监督管理总局蚌埠监管分局局长|u14|339
            高东升|成员|怀远县政府县长|u29|341
            刘中原|成员|五河县政府县长|u30|343
            王  志|成员|固镇县政府县长|u31|345
            顾晓峰|成员|龙子湖区政府区长|u32|347
            关  于|成员|蚌山区政府区长|u33|349
            张  斌|成员|禹会区政府区长|u34|351
            史法勇|成员|淮上区政府区长|u35|353
            陈常林|成员|市高新区管委会主任|u05|355
            唐广廷|成员|市经开区管委会主任|u06|357
            """;

    private SampleUnits() {}

    public static List<Plan> all() {
        return List.of(full(), composed(), plan(EMPTY, "淄博市深化知识产权质押融资工作解读", List.of(), List.of()));
    }

    public static Plan full() {
        List<Part> parts = new ArrayList<>();
        UNITS.lines().map(line -> line.split("\\|", -1)).forEach(cells -> parts.add(unit(parts.size() + 1, cells)));
        TASKS.lines().map(line -> line.split("\\|", -1)).forEach(cells -> parts.add(task(parts.size() + 1, cells)));
        parts.add(group());
        List<Indicator> indicators = SamplePlans.all().getFirst().indicators();
        return plan(FULL, "蚌埠市国家知识产权强市建设试点城市工作方案（2024—2026年）", parts, indicators);
    }

    private static Plan composed() {
        LeadingGroup.Office office = new LeadingGroup.Office("", null, "指导、推进创建和督查考核相关工作", "", List.of(), "", null);
        LeadingGroup group = new LeadingGroup(
                "group",
                1,
                "创建国家知识产权示范城市工作领导小组",
                "以市长任组长,市政府分管领导任副组长,相关部门负责人为成员",
                "负责全面规划、组织推进工作",
                List.of(),
                office,
                trace(95, "成立以市长任组长的领导小组", Set.of()));
        return plan(COMPOSED, "即墨市知识产权战略纲要", List.of(group), List.of());
    }

    private static Plan plan(String id, String title, List<Part> parts, List<Indicator> indicators) {
        return new Plan(id, PlanHeader.titled(title), new Region("", Region.Level.CITY, ""), null, parts, indicators);
    }

    private static OrgUnit unit(int position, String[] cells) {
        return new OrgUnit(
                cells[0],
                position,
                cells[1],
                OrgUnit.Kind.valueOf(cells[2]),
                words(cells[3]).toList(),
                words(cells[4]).map(number -> "u" + number).toList(),
                cells[0].equals("u04") ? "各县、区人民政府(市高新区管委会、市经开区管委会,下同)" : "",
                cells[0].equals("u04") ? "下同" : "",
                trace(Integer.parseInt(cells[5]), cells[1], Set.of("kind")));
    }

    private static Task task(int position, String[] cells) {
        List<String> units = words(cells[3]).map(number -> "u" + number).toList();
        boolean first = cells[0].equals("t01");
        return new Task(
                cells[0],
                position,
                new Task.Place("三/" + cells[1], cells[1], cells[2], ""),
                "",
                cells[0].startsWith("s") ? Task.Kind.SAFEGUARD : Task.Kind.TASK,
                units.isEmpty() ? Task.Duty.NOBODY : new Task.Duty("", "按职责分工负责", units),
                due(cells[4]),
                new Task.Links(List.of(), first ? List.of("i1", "i2") : List.of()),
                first ? outputs() : List.of(),
                Progress.OPEN,
                trace(position, cells[2], first ? Set.of("indicators") : Set.of()));
    }

    private static List<Deliverable> outputs() {
        return List.of(
                output("完善以企业为主体、市场为导向、产学研协同的知识产权高质量创造机制", Deliverable.Kind.MECHANISM, Due.NONE),
                output("优化知识产权激励政策和考核评价机制", Deliverable.Kind.MECHANISM, due("2026-12-31")));
    }

    private static Deliverable output(String text, Deliverable.Kind kind, Due due) {
        return new Deliverable(text, kind, "", due, null, Progress.OPEN, null);
    }

    private static Due due(String day) {
        return day.isEmpty() ? Due.NONE : new Due(LocalDate.parse(day), "到" + day.substring(0, 4) + "年", "");
    }

    private static LeadingGroup group() {
        LeadingGroup.Office office = new LeadingGroup.Office(
                "市市场监管局(市知识产权局)", "u01", "负责领导小组日常工作", "张吉超", List.of("阮持亮"), "各成员单位相关科室负责人", null);
        return new LeadingGroup(
                "group",
                1,
                "蚌埠市国家知识产权强市建设试点城市工作领导小组",
                "以市政府主要领导为组长",
                "负责组织、统筹、协调试点城市建设工作",
                SEATS.lines().map(line -> seat(line.split("\\|", -1))).toList(),
                office,
                trace(274, "附件:蚌埠市国家知识产权强市建设试点城市工作领导小组", Set.of()));
    }

    private static LeadingGroup.Seat seat(String[] cells) {
        return new LeadingGroup.Seat(
                cells[0].replaceAll("[\\s\\u00a0\\u3000\\u2002\\u2003]", ""),
                cells[0],
                cells[1],
                Arrays.asList(cells[2].split("、")),
                cells[3],
                trace(Integer.parseInt(cells[4]), cells[0] + "  " + cells[2], Set.of("unit")));
    }

    private static Stream<String> words(String cell) {
        return cell.isEmpty() ? Stream.of() : Arrays.stream(cell.split(" "));
    }

    private static Trace trace(int line, String quote, Set<String> inferred) {
        return new Trace(inferred, new Source("bengbu.txt", "", Source.Place.line(line), quote, null));
    }
}
