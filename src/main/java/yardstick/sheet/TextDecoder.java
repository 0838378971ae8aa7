package yardstick.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text: by byte order mark, by the zeros of UTF-16, as strict UTF-8, else by what looks most like a text. */
final class TextDecoder {
    private static final char MARK = '\uFEFF';

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * @param declared what the file says of itself; UTF-8 that is right to the last byte is believed more
     * @throws Unopenable FILE_FOREIGN for what is no text, FILE_TRUNCATED for UTF-8 that breaks off within a character,
     *     TEXT_UNREADABLE where no charset makes words of it
     */
    static String decode(byte[] bytes, @Nullable Charset declared) {
        String text = marked(bytes);
        if (text == null) {
            text = Utf16.withoutMark(bytes);
        }
        if (text == null) {
            text = strict(bytes, StandardCharsets.UTF_8);
        }
        if (text == null && declared != null) {
            text = strict(bytes, declared);
        }
        if (text == null) {
            refuseControls(bytes);
            text = CharsetGuess.decode(bytes);
        }
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        if (unmarked.chars().anyMatch(TextDecoder::isNoText)) {
            throw new Unopenable("FILE_FOREIGN", null);
        }
        return unmarked;
    }

    private static @Nullable String marked(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        Charset charset = first == 0xFF && second == 0xFE
                ? StandardCharsets.UTF_16LE
                : first == 0xFE && second == 0xFF ? StandardCharsets.UTF_16BE : null;
        if (charset == null) {
            return null;
        }
        String text = strict(bytes, charset);
        if (text == null) {
            throw new Unopenable(bytes.length % 2 == 1 ? "FILE_TRUNCATED" : "FILE_FOREIGN", null);
        }
        return text;
    }

    /** Null where a byte does not fit. */
    static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThisOne) {
            return null;
        }
    }

    /** No charset of texts uses these bytes for anything else, so that noise is known before it is guessed at. */
    private static void refuseControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && isNoText(b)) {
                throw new Unopenable("FILE_FOREIGN", null);
            }
        }
    }

    private static boolean isNoText(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x85;
    }
}
