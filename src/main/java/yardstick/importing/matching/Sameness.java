package yardstick.importing.matching;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Plain;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Comparator;
import yardstick.model.Target;

/** Whether two values say the same, however many zeros or blanks they are printed with. */
final class Sameness {
    private Sameness() {}

    static boolean of(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    static boolean of(Baseline old, Baseline now) {
        return of(old.value(), now.value()) && Objects.equals(old.period(), now.period());
    }

    static boolean of(Target old, Target now) {
        return old.comparator() == now.comparator()
                && of(old.value(), now.value())
                && of(old.aim().upper(), now.aim().upper())
                && (now.comparator() != Comparator.TEXT
                        || Plain.of(old.aim().text()).equals(Plain.of(now.aim().text())));
    }

    static boolean of(Actual old, Actual now) {
        return of(old.value(), now.value())
                && old.reading().comparator() == now.reading().comparator()
                && old.status() == now.status()
                && (now.value() != null
                        || Plain.of(old.reading().text()).equals(Plain.of(now.reading().text())));
    }
}
