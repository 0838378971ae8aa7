package yardstick.sheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How a cell shows its number.
 *
 * @param index of the format in its file
 * @param code {@code 0.0%}
 * @param date whether the number is a day or a time
 * @param percent whether it is shown times 100
 */
record NumberFormat(int index, String code, boolean date, boolean percent) {
    static final NumberFormat GENERAL = new NumberFormat(0, "General", false, false);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final String MONTH = "yyyy\"年\"m\"月\"";
    private static final String DAY = "m\"月\"d\"日\"";

    /** @param code null where the file only names the number of a format every program knows */
    static NumberFormat of(int index, @Nullable String code) {
        String known = code == null || code.isBlank() || isReserved(code) ? builtIn(index) : code;
        boolean percent = QUOTED.matcher(known).replaceAll("").contains("%");
        return new NumberFormat(index, known, DateUtil.isADateFormat(index, known), percent);
    }

    /** What POI says of a number it knows nothing about. */
    private static boolean isReserved(String code) {
        return code.startsWith("reserved");
    }

    boolean isGeneral() {
        return code.equalsIgnoreCase("General") || code.equals("@");
    }

    /** Chinese editions of Excel and WPS use numbers for dates that files do not spell out. */
    private static String builtIn(int index) {
        return switch (index) {
            case 27, 36, 50, 52, 57 -> MONTH;
            case 28, 29, 51, 53, 54, 58 -> DAY;
            case 30 -> "m-d-yy";
            case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
            case 32, 34, 55 -> "h\"时\"mm\"分\"";
            case 33, 35, 56 -> "h\"时\"mm\"分\"ss\"秒\"";
            default -> {
                String known = BuiltinFormats.getBuiltinFormat(index);
                yield known == null || isReserved(known) ? GENERAL.code() : known;
            }
        };
    }
}
