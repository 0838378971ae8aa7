package yardstick.importing.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.NameWords;
import yardstick.model.Category;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Region;
import yardstick.model.Unit;

/** Pairs of names judged by hand: the plan's, the file's, each with its unit. */
class NamePairsTest {
    private static final NameMatcher.Words WORDS =
            new NameMatcher.Words(Lexicon.standard(), NameWords.standard());

    private static final String SAME = """
            每万人口高价值发明专利拥有量|件|每万人口高价值发明专利拥有量（件）|件
            每万人口高价值发明专利拥有量|件|1.每万人口 高价值发明专利拥有量①|件
            每万人口高价值发明专利拥有量|件|（一）每万人口高价值发明专利拥有量|件
            每万人口高价值发明专利拥有量|件|全市每万人口高价值发明专利拥有量|件
            每万人口高价值发明专利拥有量|件|我市每万人口高价值发明专利拥有量*|件
            每万人口高价值发明专利拥有量|件|某某市每万人口高价值发明专利拥有量|件
            知识产权质押融资金额|亿元|知识产权质押融资金额（亿元）|亿元
            知识产权质押融资金额|亿元|知识产权质押融资金额|万元
            专利、商标质押融资额|亿元|专利商标质押融资额|亿元
            PCT专利申请量|件|ｐｃｔ专利申请量|件
            专利侵权纠纷案件结案率|%|专利侵权纠纷案件结案率[注1]|%
            知识产权公共服务网点|个|其中：知识产权公共服务网点|个
            “一带一路”商标注册量|件|一带一路商标注册量|件
            专利授权量|件|专利授权量|
            """;

    private static final String ASK = """
            每万人口高价值发明专利拥有量|件|万人高价值发明专利拥有量|件
            每万人口高价值发明专利拥有量|件|每万人高价值发明专利拥有量（件）|件
            每万人口高价值发明专利拥有量|件|每万人口拥有高价值发明专利数|件
            每万人口高价值发明专利拥有量|件|高价值发明专利拥有量（每万人口）|件
            知识产权质押融资金额|亿元|专利质押融资额|亿元
            知识产权质押融资金额|亿元|知识产权质押融资登记金额|亿元
            知识产权质押融资金额|亿元|知识产权质押融资额|万元
            知识产权质押融资金额|亿元|知识产权（专利、商标）质押融资总额|亿元
            知识产权质押融资金额|亿元|知识产权质押贷款金额|亿元
            有效商标注册量|万件|商标有效注册量|万件
            有效商标注册量|万件|有效注册商标数量|件
            有效商标注册量|万件|有效商标注册总量|件
            地理标志商标注册量|件|地理标志商标数量|件
            知识产权保护满意度|%|知识产权保护社会满意度|%
            知识产权保护满意度|分|知识产权保护社会满意度得分|分
            知识产权公共服务网点数|个|知识产权公共服务站点数|家
            国家知识产权示范企业数|家|国家级知识产权示范企业|家
            国家知识产权优势示范企业|家|知识产权优势示范企业（国家级）|家
            专利侵权纠纷行政裁决案件结案率|%|专利侵权纠纷行政裁决结案率|%
            知识产权行政案件办结率|%|知识产权行政执法案件办结率|%
            专利转让许可次数|次|专利转让、许可备案次数|次
            技术合同成交额|亿元|技术合同成交总金额|亿元
            研发经费投入强度|%|研发（R&D）经费投入强度|%
            专利密集型产业增加值占GDP比重|%|专利密集型产业增加值占地区生产总值比重|%
            作品著作权登记量|件|作品版权登记数量|件
            知识产权服务机构数|家|知识产权服务业机构数量|家
            森林覆盖率|%|全县森林覆盖率|%
            城镇登记失业率|%|城镇失业登记率|%
            invention patents in force per 10000 people|件|Valid invention patents per 10000 people|件
            """;

    private static final String APART = """
            每万人口高价值发明专利拥有量|件|每万人口有效发明专利拥有量|件
            每万人口高价值发明专利拥有量|件|每万人口发明专利拥有量|件
            每万人口高价值发明专利拥有量|件|高价值发明专利拥有量|件
            每万人口高价值发明专利拥有量|件|人均高价值发明专利拥有量|件
            发明专利授权量|件|发明专利申请量|件
            发明专利授权量|件|专利授权量|件
            发明专利授权量|件|实用新型专利授权量|件
            发明专利拥有量|件|企业发明专利拥有量|件
            发明专利拥有量|件|高校发明专利拥有量|件
            专利质押融资金额|亿元|专利质押融资笔数|笔
            专利质押融资金额|亿元|专利质押融资项目数|项
            知识产权质押融资金额|亿元|知识产权保险金额|亿元
            知识产权质押融资金额|亿元|知识产权质押融资金额增长率|%
            新增知识产权示范企业|家|累计知识产权示范企业|家
            知识产权示范企业数|家|新增知识产权示范企业数|家
            知识产权示范企业数|家|知识产权优势企业数|家
            国家级示范企业|家|省级示范企业|家
            商标注册量|件|商标申请量|件
            商标注册量|件|版权登记量|件
            PCT国际专利申请量|件|专利申请量|件
            海外发明专利授权量|件|国内发明专利授权量|件
            专利转让次数|次|专利许可次数|次
            专利维持10年以上数量|件|专利维持5年以上数量|件
            知识产权专员数|人|专利代理师数|人
            知识产权保护满意度|%|知识产权保护知晓率|%
            知识产权专员数|人|企业知识产权专员数量|人
            民事案件结案率|%|刑事案件结案率|%
            专利密集型产业产值|亿元|专利密集型产业增加值|亿元
            专利密集型产业增加值|亿元|专利密集型产业增加值占GDP比重|%
            城镇居民人均可支配收入|元|农村居民人均可支配收入|元
            高新技术企业数|家|规模以上工业企业数|家
            知识产权培训人数|人|知识产权培训场次|场
            进口总额|亿元|出口总额|亿元
            第二产业增加值|亿元|第三产业增加值|亿元
            知识产权保护中心数|个|知识产权服务业营业收入|亿元
            商标质押融资金额|亿元|专利质押融资金额|亿元
            """;

    /** Around every pair stand these, so that rarity is judged in a plan and not in a void. */
    private static final List<String> OTHERS =
            List.of("知识产权贯标企业数", "知识产权宣传活动场次", "知识产权维权援助机构数", "专利导航服务基地");

    @Test
    void namesThatDifferInNothingAreJoined() {
        assertEquals("", wrong(SAME, "Same"));
    }

    @Test
    void likelyNamesAreAskedAbout() {
        assertEquals("", wrong(ASK, "Doubtful"));
    }

    @Test
    void namesOfDifferentThingsStayApart() {
        assertEquals("", wrong(APART, "Fresh"));
    }

    @Test
    void thereAreEnoughPairs() {
        assertTrue((SAME + ASK + APART).lines().count() >= 60);
    }

    private static String wrong(String pairs, String expected) {
        List<String> wrong = new ArrayList<>();
        for (String pair : pairs.lines().toList()) {
            String[] parts = pair.split("\\|", -1);
            String found = told(match(parts));
            if (!found.equals(expected)) {
                wrong.add(found + ": " + pair);
            }
        }
        return String.join("\n", wrong);
    }

    /** Asking about another indicator of the plan says nothing of this pair. */
    private static String told(Match match) {
        return switch (match) {
            case Match.Same same -> "Same";
            case Match.Fresh() -> "Fresh";
            case Match.Doubtful(List<Candidate> candidates) ->
                candidates.stream().anyMatch(c -> c.indicatorId().equals("i1")) ? "Doubtful" : "Fresh";
        };
    }

    private static Match match(String[] pair) {
        List<Indicator> stored = new ArrayList<>();
        stored.add(indicator(1, pair[0], pair[1]));
        OTHERS.forEach(name -> stored.add(indicator(stored.size() + 1, name, "个")));
        DraftTable table = table(pair[2], pair[3]);
        Region region = new Region("某某市", Region.Level.CITY, "");
        return new NameMatcher(stored, region, WORDS, Matches.NONE)
                .match(table, table.indicators().getFirst());
    }

    private static Indicator indicator(int number, String name, String unit) {
        return new Indicator(
                "i" + number,
                number,
                Indicator.Name.of(name),
                new Indicator.Heading(Category.OTHER, ""),
                null,
                measure(unit),
                null,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null);
    }

    private static Measure measure(String unit) {
        return new Measure(Kind.LEVEL, Direction.HIGHER, Unit.of(unit), null, null);
    }

    private static DraftTable table(String name, String unit) {
        DraftIndicator row = new DraftIndicator(
                new DraftIndicator.Naming(name, List.of(), "", "A2", 2, ""),
                new Indicator.Heading(Category.OTHER, ""),
                measure(unit),
                null,
                "",
                List.of(),
                DraftIndicator.About.NOTHING,
                Set.of());
        return new DraftTable("s", "A1:B2", "", null, false, List.of(), List.of(row), List.of(), List.of());
    }
}
