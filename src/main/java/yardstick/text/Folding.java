package yardstick.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts alike that differ only in width, case or blanks, so that 「ＰＣＴ 专利」 finds 「PCT专利」. */
public final class Folding {
    private Folding() {}

    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0]+", "");
    }
}
