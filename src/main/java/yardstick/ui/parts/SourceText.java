package yardstick.ui.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Source;
import yardstick.text.Words;

/** The way back from a number to its cell, in one short line: 蚌埠.xlsx · 专栏1 · F7. */
public final class SourceText {
    private final Words words;

    public SourceText(Words words) {
        this.words = words;
    }

    /** Sheet and cell alone, where the file would not fit. */
    public String place(@Nullable Source source) {
        if (source == null || source.file().isEmpty()) {
            return of(source);
        }
        Source.Place place = source.place();
        return place.line() > 0
                ? words.get("source.line", Integer.toString(place.line()))
                : (place.sheet() + " " + place.cell()).strip();
    }

    public String of(@Nullable Source source) {
        if (source == null) {
            return "";
        }
        if (source.file().isEmpty()) {
            return words.get("source.typed");
        }
        List<String> parts = new ArrayList<>(List.of(source.file()));
        Source.Place place = source.place();
        if (!place.sheet().isEmpty()) {
            parts.add(place.sheet());
        }
        if (!place.cell().isEmpty()) {
            parts.add(place.cell());
        }
        if (place.line() > 0) {
            parts.add(words.get("source.line", Integer.toString(place.line())));
        }
        return String.join(" · ", parts);
    }
}
