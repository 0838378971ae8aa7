package yardstick.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import yardstick.text.Numbers;
import yardstick.text.Words;

/** The bundled fonts: text in a PDF is found again only if every glyph stands for one character. */
class FontTest {
    private static final Set<String> ALLOWED = Set.of(" \u00A0", "·•");

    private final HouseStyle style = new HouseStyle();

    @Test
    void noGlyphOfTheRegularWeightStandsForTwoCharacters() throws IOException {
        assertEquals(List.of(), doubles(style.openRegular()));
    }

    @Test
    void noGlyphOfTheBoldWeightStandsForTwoCharacters() throws IOException {
        assertEquals(List.of(), doubles(style.openBold()));
    }

    @Test
    void boldFlagDoesNotThickenTheBoldWeightAgain() {
        var context = new java.awt.font.FontRenderContext(null, true, true);
        double plain = style.bold(20).deriveFont(java.awt.Font.PLAIN).getStringBounds("指标", context).getWidth();

        assertTrue(style.bold(20).isBold());
        assertEquals(plain, style.bold(20).getStringBounds("指标", context).getWidth());
    }

    @Test
    void everyWordHasItsGlyphs() {
        List<String> missing = new ArrayList<>();
        for (Locale locale : Words.LOCALES) {
            for (String room : Words.ROOMS) {
                Words.load(room, locale).forEach((key, value) -> {
                    String text = value.toString();
                    int at = style.regular(12).canDisplayUpTo(text);
                    if (at >= 0 || style.bold(12).canDisplayUpTo(text) >= 0) {
                        missing.add(room + "." + key + " " + text);
                    }
                });
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void signsOfNumbersHaveTheirGlyphs() {
        assertEquals(-1, style.regular(12).canDisplayUpTo("≥≤≈>< −+%‰" + Numbers.MISSING + "①▲▼●○"));
    }

    private static List<String> doubles(InputStream file) throws IOException {
        Map<Integer, StringBuilder> glyphs = new HashMap<>();
        try (file;
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            for (int c = 0x20; c <= Character.MAX_CODE_POINT; c++) {
                int glyph = map.getGlyphId(c);
                if (glyph != 0) {
                    glyphs.computeIfAbsent(glyph, g -> new StringBuilder()).appendCodePoint(c);
                }
            }
        }
        return glyphs.values().stream()
                .map(StringBuilder::toString)
                .filter(text -> text.codePointCount(0, text.length()) > 1 && !ALLOWED.contains(text))
                .toList();
    }
}
