package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {
    private static final String SIMPLIFIED = "指标名称,单位,2024年\n有效发明专利量,万件,9.54\n";
    private static final String TRADITIONAL = "指標名稱,單位,2024年\n發明專利申請數量,件,954\n";
    private static final String JAPANESE = "指標,単位,2024年度\n特許出願件数,件,954\nライセンス収入,億円,3.5\n";
    private static final String FRENCH = "Indicateur;Unité;2024\nBrevets créés;nombre;9,54\nPart réalisée;%;12,5\n";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(SIMPLIFIED, "UTF-8"),
                Arguments.of(SIMPLIFIED, "GB18030"),
                Arguments.of(SIMPLIFIED, "GBK"),
                Arguments.of(SIMPLIFIED, "UTF-16LE"),
                Arguments.of(SIMPLIFIED, "UTF-16BE"),
                Arguments.of(SIMPLIFIED, "UTF-16"),
                Arguments.of(SIMPLIFIED, "x-UTF-16LE-BOM"),
                Arguments.of("\uFEFF" + SIMPLIFIED, "UTF-8"),
                Arguments.of(TRADITIONAL, "Big5"),
                Arguments.of(TRADITIONAL, "UTF-16LE"),
                Arguments.of(JAPANESE, "Shift_JIS"),
                Arguments.of(FRENCH, "windows-1252"),
                Arguments.of(FRENCH, "UTF-8"),
                Arguments.of("a,b\n1,2\n", "US-ASCII"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsReadInTheCharsetItIsIn(String text, String charset) {
        String plain = text.replace("\uFEFF", "");
        assertEquals(plain, TextDecoder.decode(text.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @MethodSource("words")
    void shortChineseTextIsGb18030(String words) {
        assertEquals(words, TextDecoder.decode(words.getBytes(Charset.forName("GB18030"))));
    }

    static Stream<String> words() {
        return Stream.of("件", "专利,1", "指标,值\n甲,1\n", "同比（%）\n3.5\n", "①商标②专利", "鑫淼有限公司,5", "全覆盖", "——", "朱镕基,1\n");
    }

    @ParameterizedTest
    @MethodSource("taiwan")
    void shortTextOfTaiwanIsBig5(String words) {
        assertEquals(words, TextDecoder.decode(words.getBytes(Charset.forName("Big5"))));
    }

    static Stream<String> taiwan() {
        return Stream.of("指標,數值\n專利,1\n", "商標註冊件數,12\n", "縣市,件數\n臺北市,5\n");
    }

    @Test
    void oneDamagedByteDoesNotTurnTheWholeTextIntoAnotherCharset() {
        byte[] bytes = SIMPLIFIED.repeat(20).getBytes(Charset.forName("GB18030"));
        bytes[bytes.length / 2] = (byte) 0xFF;
        assertEquals("指标名称", TextDecoder.decode(bytes).substring(0, 4));
    }

    @Test
    void utf8ThatBreaksOffWithinACharacterIsTruncated() {
        byte[] whole = "指标名称,单位".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertEquals(
                "FILE_TRUNCATED",
                assertThrows(Unopenable.class, () -> TextDecoder.decode(cut)).code());
    }

    @Test
    void bytesThatNoCharsetMakesWordsOfAreRefused() {
        byte[] noise = new byte[400];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (0x80 + i * 37 % 0x80);
        }
        assertEquals(
                "TEXT_UNREADABLE",
                assertThrows(Unopenable.class, () -> TextDecoder.decode(noise)).code());
    }
}
