package yardstick.ui.shell;

import java.nio.file.Path;

/** A text made to fit where the whole stands in a tooltip. A CJK sign counts as two. */
record ShortText(String text) {

    /** @param most in Latin letters */
    String within(int most) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2e80 ? 1 : 2;
            if (width > most && i < text.length() - 1) {
                return text.substring(0, i) + "…";
            }
        }
        return text;
    }

    /** The end of a path, which tells more than its beginning. */
    static String ofPath(Path path, int most) {
        String whole = path.toString();
        if (new ShortText(whole).within(most).equals(whole)) {
            return whole;
        }
        Path parent = path.getParent();
        Path folder = parent == null ? null : parent.getFileName();
        String separator = path.getFileSystem().getSeparator();
        String end = (folder == null ? "" : folder + separator) + path.getFileName();
        return "…" + separator + end;
    }
}
