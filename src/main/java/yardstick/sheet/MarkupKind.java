package yardstick.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is that is no container: a kind of markup, plain text, or nothing with cells in it. */
final class MarkupKind {
    private static final int HEAD_BYTES = 8192;

    /** PDF, PostScript, RTF, pictures. */
    private static final List<String> NO_TABLE =
            List.of("%pdf-", "%!ps", "{\\rtf", "gif8", "\u0089png", "\u00FF\u00D8\u00FF");

    private static final Pattern WEB_ARCHIVE =
            Pattern.compile("^(?:[a-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*content-type:\\s*multipart/related");

    private static final Pattern BEFORE_ROOT =
            Pattern.compile("^(?:<\\?.*?\\?>|<!--.*?-->|<!doctype[^>\\[]*(?:\\[.*?\\]\\s*)?>|\\s+)+", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("^<([a-z_][\\w.-]*:)?([a-z][\\w.-]*)");
    private static final Pattern TABLE = Pattern.compile("<t(?:able|r)[\\s>]");

    private MarkupKind() {}

    static FileKind of(byte[] bytes) {
        String head = head(bytes);
        if (NO_TABLE.stream().anyMatch(head::startsWith)) {
            throw new Unopenable("FILE_FOREIGN", null);
        }
        if (WEB_ARCHIVE.matcher(head).find()) {
            throw new Unopenable("FILE_WEB_ARCHIVE", null);
        }
        if (!head.startsWith("<")) {
            return FileKind.TEXT;
        }
        Matcher root = ROOT.matcher(BEFORE_ROOT.matcher(head).replaceFirst(""));
        if (root.find()) {
            return ofRoot(root.group(2), head);
        }
        if (head.startsWith("<?xml") || head.startsWith("<!doctype")) {
            throw new Unopenable("FILE_FOREIGN", null);
        }
        return FileKind.TEXT;
    }

    private static FileKind ofRoot(String root, String head) {
        if (root.equals("workbook") && head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return FileKind.XML;
        }
        if (root.equals("document") && head.contains("urn:oasis:names:tc:opendocument:xmlns:office")) {
            if (head.contains("opendocument.spreadsheet")) {
                return FileKind.FODS;
            }
            throw new Unopenable("FILE_FOREIGN", null);
        }
        boolean html = head.contains("<html")
                || head.contains("<!doctype html")
                || TABLE.matcher(head).find();
        if (!html && head.startsWith("<?xml")) {
            throw new Unopenable("FILE_FOREIGN", null);
        }
        return FileKind.HTML;
    }

    /** The beginning in small letters, byte by byte; of UTF-16 every other byte, which is enough to know markup. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        return head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
