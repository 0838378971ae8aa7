package yardstick.importing.tables;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.sheet.Cell;

/**
 * 表2 丽水市缙云县指标 is about a district where another table of the sheet is about its city; alone it would be the plan
 * of the county itself.
 */
final class TitleDistricts {
    private static final Pattern OF_CITY =
            Pattern.compile("(\\p{IsHan}{2,4}市)(\\p{IsHan}{1,4}?[区县市旗])(?![域级内])");

    private TitleDistricts() {}

    static TitleFacts of(TitleFacts title, List<TableShape> shapes) {
        Matcher named = OF_CITY.matcher(title.text());
        if (!title.district().isEmpty() || !named.find()) {
            return title;
        }
        String city = named.group(1);
        String district = named.group(2);
        boolean besideCity = shapes.stream()
                .map(shape -> String.join(" ", shape.above().stream().map(Cell::text).toList()))
                .anyMatch(other -> other.contains(city) && !other.contains(district));
        return besideCity && !district.startsWith("全") ? title.in(district) : title;
    }
}
