package yardstick.sheet;

import java.util.HashSet;
import java.util.Set;

/** What of an OpenDocument spreadsheet's styles decides what a reader sees. */
final class OdsStyles {
    private final Set<String> hiddenSheets = new HashSet<>();
    private final Set<String> raised = new HashSet<>();

    /** With the cursor at the beginning of a style. */
    void read(XmlReader xml) {
        String name = xml.attribute("style:name", "");
        while (xml.next() && !xml.ends("style:style")) {
            if (xml.starts("style:table-properties")
                    && xml.attribute("table:display", "").equals("false")) {
                hiddenSheets.add(name);
            }
            if (xml.starts("style:text-properties") && isRaised(xml.attribute("style:text-position", ""))) {
                raised.add(name);
            }
        }
    }

    /** {@code super 58%}, or how far up in percent. */
    private static boolean isRaised(String position) {
        return position.startsWith("super") || position.matches("[1-9]\\d*%.*");
    }

    boolean hidesSheet(String style) {
        return hiddenSheets.contains(style);
    }

    boolean isRaised(XmlReader span) {
        return raised.contains(span.attribute("text:style-name", ""));
    }
}
