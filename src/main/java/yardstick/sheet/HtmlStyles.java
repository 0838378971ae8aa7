package yardstick.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's styles hide from its reader or raise above the line: inline, and by the names of classes. */
final class HtmlStyles {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern ONLY_SOMEWHERE = Pattern.compile("@[^{};]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern CLASS = Pattern.compile("[a-z0-9]*\\.([\\w-]+)");
    private static final Set<String> NEVER_SHOWN = Set.of(
            "script", "style", "template", "noscript", "head", "title", "select", "textarea", "object", "svg", "del");

    private final Set<String> hiding = new HashSet<>();
    private final Set<String> raising = new HashSet<>();

    private HtmlStyles() {}

    static HtmlStyles of(Document page) {
        HtmlStyles styles = new HtmlStyles();
        for (Element sheet : page.select("style")) {
            String rules = ONLY_SOMEWHERE
                    .matcher(COMMENT.matcher(sheet.data()).replaceAll(""))
                    .replaceAll("");
            Matcher rule = RULE.matcher(rules);
            while (rule.find()) {
                styles.learn(rule.group(1), plain(rule.group(2)));
            }
        }
        return styles;
    }

    private void learn(String selectors, String declarations) {
        for (String selector : selectors.split(",")) {
            Matcher named = CLASS.matcher(selector.strip());
            if (named.matches()) {
                if (hides(declarations)) {
                    hiding.add(named.group(1));
                }
                if (raises(declarations)) {
                    raising.add(named.group(1));
                }
            }
        }
    }

    /** Whether it takes no room either, as a cell that is left out of its row. */
    boolean isGone(Element element) {
        return isHidden(element) && !plain(element.attr("style")).contains("visibility:hidden");
    }

    boolean isHidden(Element element) {
        return NEVER_SHOWN.contains(element.normalName())
                || element.hasAttr("hidden")
                || hides(plain(element.attr("style")))
                || !hiding.isEmpty() && element.classNames().stream().anyMatch(hiding::contains);
    }

    boolean isRaised(Element element) {
        return element.normalName().equals("sup")
                || raises(plain(element.attr("style")))
                || !raising.isEmpty() && element.classNames().stream().anyMatch(raising::contains);
    }

    private static boolean hides(String declarations) {
        return declarations.contains("display:none")
                || declarations.contains("visibility:hidden")
                || declarations.contains("mso-hide:all");
    }

    private static boolean raises(String declarations) {
        return declarations.contains("vertical-align:super");
    }

    private static String plain(String declarations) {
        return declarations.isEmpty()
                ? ""
                : declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
