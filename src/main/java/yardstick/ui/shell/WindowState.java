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
import yardstick.ui.parts.TextSize;
import yardstick.ui.parts.Theme;

/** Where the window is and how it looks: place with its way back, as-of day, language, theme, size of letters. */
final class WindowState {
    private static final int STEPS_BACK = 50;

    private final ObjectProperty<Words> words;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextSize> textSize;
    private final ReadOnlyObjectWrapper<LocalDate> asOf;
    private @Nullable LocalDate chosenDay;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Plans());
    private final ReadOnlyObjectWrapper<@Nullable String> plan = new ReadOnlyObjectWrapper<>();
    private final Deque<Place> before = new ArrayDeque<>();

    /** @param system the language where the settings name none */
    WindowState(Settings settings, Locale system, LocalDate today) {
        Locale locale = settings.language().isEmpty() ? system : Locale.of(settings.language());
        words = new SimpleObjectProperty<>(Words.of(locale));
        theme = new SimpleObjectProperty<>(settings.dark() ? Theme.DARK : Theme.LIGHT);
        textSize = new SimpleObjectProperty<>(new TextSize(settings.viewOrFirst().textSize()));
        chosenDay = settings.viewOrFirst().asOf();
        asOf = new ReadOnlyObjectWrapper<>(chosenDay == null ? today : chosenDay);
    }

    ObjectProperty<Words> words() {
        return words;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /** The day everything is judged at. */
    ReadOnlyObjectProperty<LocalDate> asOf() {
        return asOf.getReadOnlyProperty();
    }

    /** The day a person chose, null while the calendar is followed. */
    @Nullable LocalDate chosenDay() {
        return chosenDay;
    }

    void judgeAt(LocalDate day) {
        chosenDay = day;
        asOf.set(day);
    }

    void judgeAtToday(LocalDate today) {
        chosenDay = null;
        asOf.set(today);
    }

    /** A window may stay open over midnight. */
    void dayIs(LocalDate today) {
        if (chosenDay == null) {
            asOf.set(today);
        }
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
