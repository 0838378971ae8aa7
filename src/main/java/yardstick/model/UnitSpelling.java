package yardstick.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a unit's word means: 天 and days are the same, 公顷 is 10⁴ of 平方米. Kept apart from the printed word, so that a
 * unit is stored as its paper has it and still converts. Only words that mean the same on any paper stand here: 件 is
 * not 项.
 *
 * @param measure the word all of them stand for
 * @param exponent power of ten from this word to it
 */
record UnitSpelling(String measure, int exponent) {

    /** A line a measure: {@code exponent: words}. */
    private static final String TABLE = """
            0: 元, 人民币, 人民币元, 元人民币, yuan, cny, rmb, rmbyuan, chineseyuan, ¥
            0: 美元, 美金, usd, us$, $, usdollar, usdollars, dollar, dollars
            0: 欧元, eur, €, euro, euros
            0: 港元, 港币, hkd
            0: 日元, jpy
            0: 英镑, gbp, £
            0: 人, person, persons, people
            0: 人次, persontimes, person-times
            0: 百分点, 个百分点, percentagepoint, percentagepoints, percentpoints, pp, ppt
            0: 天, 日, day, days
            0: 工作日, 个工作日, workingday, workingdays, businessdays
            0: 小时, 个小时, hour, hours, h
            0: 月, 个月, month, months
            0: 年, 年度, 每年, year, years, annum, a
            0: 季度, 季, quarter
            0: 万人, 万人口, 10000people, 10000persons, 10000population, 10000inhabitants
            0: 平方米, m2, m²; 4: 公顷, ha, hectare, hectares; 6: 平方公里, 平方千米, km2, km², sqkm
            0: 米, 公尺, metre, metres, meter, meters; 3: 千米, 公里, km, kilometre, kilometres, kilometer, kilometers
            0: 立方米, m3, m³
            0: 千克, 公斤, kg; 3: 吨, 公吨, tonne, tonnes
            0: 瓦时; 3: 千瓦时, kwh, 千瓦小时
            0: 瓦; 3: 千瓦, kw; 6: 兆瓦, mw
            """;

    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");
    private static final Map<String, UnitSpelling> KNOWN = read();

    static UnitSpelling of(String word) {
        String key = BLANKS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        UnitSpelling known = KNOWN.get(key);
        return known != null ? known : new UnitSpelling(key, 0);
    }

    private static Map<String, UnitSpelling> read() {
        Map<String, UnitSpelling> known = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String measure = line.substring(line.indexOf(':') + 1).split("[,;]", 2)[0].strip();
            for (String group : line.split(";", -1)) {
                int exponent = Integer.parseInt(group.substring(0, group.indexOf(':')).strip());
                for (String word : group.substring(group.indexOf(':') + 1).split(",", -1)) {
                    known.put(word.strip(), new UnitSpelling(measure, exponent));
                }
            }
        });
        return Map.copyOf(known);
    }
}
