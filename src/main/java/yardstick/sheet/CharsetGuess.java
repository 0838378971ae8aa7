package yardstick.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which charset of East Asia a text is in. Each of them holds its frequent characters apart from its rare ones: read
 * with the right one a text consists of frequent characters, read with a wrong one it does not. The files of an office
 * in China are in GB18030 unless much speaks against it.
 */
final class CharsetGuess {
    private static final double LEAST_LIKELY = 0.5;
    private static final double BONUS_OF_GB18030 = 0.15;
    private static final double RARE = 0.4;
    private static final double KANA_OF_HALF_WIDTH = 0.2;

    /** A byte that fits nowhere weighs as much as so many characters. */
    private static final int WEIGHT_OF_A_MISFIT = 3;

    private static final int SAMPLE = 50_000;
    private static final char MISFIT = '\uFFFD';

    /** How a charset sorts its characters: the first bytes of the frequent ones and of the rare ones. */
    private record Levels(Charset charset, int frequent, int frequentEnd, int rareEnd, double bonus) {}

    private static final Levels GB18030 = new Levels(Charset.forName("GB18030"), 0xB0, 0xD7, 0xF7, BONUS_OF_GB18030);
    private static final Levels BIG5 = new Levels(Charset.forName("x-windows-950"), 0xA4, 0xC6, 0xF9, 0);
    private static final Levels SHIFT_JIS = new Levels(Charset.forName("windows-31j"), 0x88, 0x98, 0xEA, 0);

    private CharsetGuess() {}

    /** @throws Unopenable TEXT_UNREADABLE where no charset makes words of the bytes */
    static String decode(byte[] bytes) {
        String best = "";
        double most = LEAST_LIKELY;
        for (Levels levels : List.of(GB18030, BIG5, SHIFT_JIS)) {
            String text = new String(bytes, levels.charset());
            double likely = eastAsian(text, levels);
            if (likely >= LEAST_LIKELY && likely + levels.bonus() > most) {
                most = likely + levels.bonus();
                best = text;
            }
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (share(utf8) > most) {
            refuseIfBrokenOff(utf8);
            most = share(utf8);
            best = utf8;
        }
        Charset western = Charset.forName("windows-1252");
        if (western(bytes, western) > most) {
            best = new String(bytes, western);
        }
        if (best.isEmpty()) {
            throw new Unopenable("TEXT_UNREADABLE", null);
        }
        return best;
    }

    private static void refuseIfBrokenOff(String utf8) {
        if (utf8.indexOf(MISFIT) == utf8.length() - 1) {
            throw new Unopenable("FILE_TRUNCATED", null);
        }
    }

    /** The share of what is not ASCII that UTF-8 makes characters of. */
    private static double share(String utf8) {
        long fitting = 0;
        long misfits = 0;
        for (int i = 0; i < Math.min(utf8.length(), SAMPLE); i++) {
            char c = utf8.charAt(i);
            misfits += c == MISFIT ? 1 : 0;
            fitting += c > 0x7F && c != MISFIT ? 1 : 0;
        }
        return fitting == 0 ? 0 : (double) fitting / (fitting + WEIGHT_OF_A_MISFIT * misfits);
    }

    private static double eastAsian(String text, Levels levels) {
        CharsetEncoder encoder = levels.charset().newEncoder();
        double good = 0;
        long all = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                all += c == MISFIT ? WEIGHT_OF_A_MISFIT : 1;
                good += value(c, levels, encoder);
            }
        }
        return all == 0 ? 0 : good / all;
    }

    private static double value(char c, Levels levels, CharsetEncoder encoder) {
        if (c >= 0x3000 && c <= 0x303F
                || c >= 0xFF01 && c <= 0xFF5E
                || c >= 0x2010 && c <= 0x249B
                || c == '·'
                || c == '×') {
            return 1;
        }
        if (levels == SHIFT_JIS && c >= 0x3040 && c <= 0x30FF) {
            return 1;
        }
        if (c >= 0xFF61 && c <= 0xFF9F) {
            return levels == SHIFT_JIS ? KANA_OF_HALF_WIDTH : 0;
        }
        return c >= 0x4E00 && c <= 0x9FFF ? frequency(c, levels, encoder) : 0;
    }

    private static double frequency(char c, Levels levels, CharsetEncoder encoder) {
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(new char[] {c}));
            int first = bytes.get(0) & 0xFF;
            int second = bytes.remaining() > 1 ? bytes.get(1) & 0xFF : 0;
            // what the wider charset added to the older one stands among other second bytes
            boolean added = levels == GB18030 && second < 0xA1;
            if (added || first < levels.frequent() || first > levels.rareEnd()) {
                return 0;
            }
            return first <= levels.frequentEnd() ? 1 : RARE;
        } catch (CharacterCodingException notInThisCharset) {
            return 0;
        }
    }

    /** Western letters with accents stand alone among plain ones; East Asian bytes come in runs. */
    private static double western(byte[] bytes, Charset western) {
        String text = new String(bytes, western);
        long alone = 0;
        long all = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                all++;
                boolean neighbours =
                        i > 0 && text.charAt(i - 1) > 0x7F || i + 1 < text.length() && text.charAt(i + 1) > 0x7F;
                boolean sign = Character.isLetter(c) || "°²³½±µ§·×€£«»–—‘’“”…".indexOf(c) >= 0;
                alone += !neighbours && sign ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) alone / all;
    }
}
