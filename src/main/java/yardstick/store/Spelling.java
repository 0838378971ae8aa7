package yardstick.store;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.model.Measure;
import yardstick.model.Period;

/** How amounts, periods and limits are spelled in a row, so that they come back as they were. */
final class Spelling {
    private Spelling() {}

    /** Keeps the scale: {@code 3.050} and {@code 1E+2} come back as {@code 3.050} and {@code 1E+2}. */
    static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toString();
    }

    static @Nullable BigDecimal amount(@Nullable String spelled) {
        return spelled == null ? null : new BigDecimal(spelled);
    }

    /** In a column that came later what is empty is null, so that older rows need no rewriting. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Empty for none: a key may not be null. */
    static String period(@Nullable Period period) {
        return period == null ? "" : period.code();
    }

    static @Nullable Period periodOrNull(String spelled) {
        return spelled.isEmpty() ? null : period(spelled);
    }

    static Period period(String spelled) {
        return Period.parse(spelled).orElseThrow(() -> new IllegalStateException("stored period: " + spelled));
    }

    /** {@code 0/100}, {@code /100}, {@code 0/}: an open end is empty. */
    static @Nullable String limits(Measure.@Nullable Limits limits) {
        return limits == null
                ? null
                : Objects.toString(limits.lowest(), "") + "/" + Objects.toString(limits.highest(), "");
    }

    static Measure.@Nullable Limits limits(@Nullable String spelled) {
        if (spelled == null) {
            return null;
        }
        int slash = spelled.indexOf('/');
        return new Measure.Limits(limit(spelled.substring(0, slash)), limit(spelled.substring(slash + 1)));
    }

    private static @Nullable BigDecimal limit(String spelled) {
        return spelled.isEmpty() ? null : new BigDecimal(spelled);
    }
}
