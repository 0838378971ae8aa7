package yardstick.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every sentence the program shows, in one language. The words lie in {@code /yardstick/words/ROOM_LANG.properties},
 * one file a room, with dotted keys; all values are {@link MessageFormat} patterns.
 */
public final class Words {
    /** The files the words are spread over. */
    public static final List<String> ROOMS =
            List.of(
                    "common", "calc", "chart", "change", "cli", "exchange", "importing", "report", "sheet", "store", "ui",
                    "forms", "grid", "planpage", "indicators", "indicator", "tasks", "units", "funds", "schedule", "help",
                    "overview", "compare", "create");

    public static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Locale locale;
    private final Map<String, String> patterns;

    private Words(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /** Chinese for any Chinese locale, else English. */
    public static Words of(Locale wanted) {
        boolean chinese = wanted.getLanguage().equals(Locale.CHINESE.getLanguage());
        Locale locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Map<String, String> patterns = new TreeMap<>();
        for (String room : ROOMS) {
            load(room, locale).forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        }
        return new Words(locale, patterns);
    }

    /** One room's file as it lies in the jar. */
    public static Properties load(String room, Locale locale) {
        String name = "/yardstick/words/" + room + "_" + locale.getLanguage() + ".properties";
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isChinese() {
        return locale.equals(Locale.SIMPLIFIED_CHINESE);
    }

    /** All keys that begin so. */
    public Set<String> keys(String beginning) {
        return patterns.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The words for a key with its arguments put in. Numbers are passed as text, formatted by {@link Numbers}.
     *
     * @throws IllegalArgumentException if the key is not known
     */
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The word for a constant: {@code status.AHEAD} for {@code word("status", Status.AHEAD)}. */
    public String word(String group, Enum<?> constant) {
        return get(group + "." + constant.name());
    }
}
