package yardstick.sheet;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a web page, also where a system or Excel saved one as .xls. Nothing it links to is loaded. */
final class HtmlFile {
    /** The page is kept as a tree, which takes many times its size. */
    private static final int MOST_CHARACTERS = 16_000_000;

    private static final int HEAD_BYTES = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private final Budget budget;

    HtmlFile(Budget budget) {
        this.budget = budget;
    }

    List<Sheet> read(byte[] bytes) {
        if (bytes.length > 2 * MOST_CHARACTERS) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
        return read(TextDecoder.decode(bytes, declared(bytes)));
    }

    List<Sheet> read(String html) {
        if (html.length() > MOST_CHARACTERS) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
        Document page = Jsoup.parse(html);
        DocumentTables tables = new DocumentTables(budget);
        new HtmlBlocks(tables, HtmlStyles.of(page)).read(page.body());
        return tables.sheets();
    }

    /** What the page says of itself, which need not be true. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head);
        if (!named.find()) {
            return null;
        }
        String name = named.group(1).toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> Charset.forName("GB18030");
                case "big5", "x-big5" -> Charset.forName("x-windows-950");
                case "shift_jis", "shift-jis", "x-sjis" -> Charset.forName("windows-31j");
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
