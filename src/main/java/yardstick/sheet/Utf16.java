package yardstick.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** UTF-16 whose byte order mark is missing, known by the zeros beside every digit, comma and line end. */
final class Utf16 {
    private static final double LEAST_SHARE = 0.9;
    private static final int SAMPLE = 20_000;

    private Utf16() {}

    /** Null where the bytes are something else. */
    static @Nullable String withoutMark(byte[] bytes) {
        if (bytes.length % 2 != 0 || !hasZero(bytes)) {
            return null;
        }
        String best = null;
        double most = LEAST_SHARE;
        for (Charset order : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = TextDecoder.strict(bytes, order);
            if (text != null && usual(text) > most) {
                most = usual(text);
                best = text;
            }
        }
        return best;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** The share of characters that tables of an office are made of. */
    private static double usual(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long usual = sample.chars().filter(Utf16::isUsual).count();
        return (double) usual / Math.max(1, sample.length());
    }

    private static boolean isUsual(int c) {
        return c >= ' ' && c < 0x7F
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3000 && c <= 0x30FF
                || c >= 0xFF00 && c <= 0xFF65
                || c >= 0x2010 && c <= 0x22FF
                || c >= 0xA0 && c <= 0x17F;
    }
}
