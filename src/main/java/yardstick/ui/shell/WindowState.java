package yardstick.ui.shell;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import yardstick.settings.Settings;
import yardstick.text.Words;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Theme;

/** Where the window is and how it looks: place with its way back, as-of day, language, theme. */
final class WindowState {
    private static final int STEPS_BACK = 50;

    private final ObjectProperty<Words> words;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<LocalDate> asOf;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Plans());
    private final ReadOnlyObjectWrapper<@Nullable String> plan = new ReadOnlyObjectWrapper<>();
    private final Deque<Place> before = new ArrayDeque<>();

    /** @param system the language where the settings name none */
    WindowState(Settings settings, Locale system, LocalDate today) {
        Locale locale = settings.language().isEmpty() ? system : Locale.of(settings.language());
        words = new SimpleObjectProperty<>(Words.of(locale));
        theme = new SimpleObjectProperty<>(settings.dark() ? Theme.DARK : Theme.LIGHT);
        asOf = new SimpleObjectProperty<>(today);
    }

    ObjectProperty<Words> words() {
        return words;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    ObjectProperty<LocalDate> asOf() {
        return asOf;
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /** Id of the plan looked at now or last. */
    ReadOnlyObjectProperty<@Nullable String> plan() {
        return plan.getReadOnlyProperty();
    }

    void open(Place next) {
        if (next.equals(place.get())) {
            return;
        }
        before.push(place.get());
        if (before.size() > STEPS_BACK) {
            before.removeLast();
        }
        enter(next);
    }

    void back() {
        if (!before.isEmpty()) {
            enter(before.pop());
        }
    }

    /** After a plan is gone no way leads to it. */
    void forget(String planId) {
        before.removeIf(earlier -> planId.equals(earlier.planId()));
        if (planId.equals(plan.get())) {
            plan.set(null);
        }
        if (planId.equals(place.get().planId())) {
            enter(new Place.Plans());
        }
    }

    void choosePlan(String planId) {
        plan.set(planId);
    }

    void switchLanguage() {
        words.set(Words.of(words.get().isChinese() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE));
    }

    void switchTheme() {
        theme.set(theme.get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    private void enter(Place next) {
        if (next.planId() != null) {
            plan.set(next.planId());
        }
        place.set(next);
    }
}
