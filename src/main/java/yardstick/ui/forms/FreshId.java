package yardstick.ui.forms;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers new records on from the ones that are there: after t01 … t17 comes t18.
 *
 * @param start where there is none to follow
 */
public record FreshId(String start) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");

    public String after(List<String> taken) {
        String before = start;
        int width = 2;
        int highest = 0;
        for (String id : taken) {
            Matcher m = NUMBERED.matcher(id);
            if (m.matches() && Integer.parseInt(m.group(2)) >= highest) {
                before = m.group(1);
                width = m.group(2).length();
                highest = Integer.parseInt(m.group(2));
            }
        }
        String digits = Integer.toString(highest + 1);
        String id = before + "0".repeat(Math.max(0, width - digits.length())) + digits;
        return taken.contains(id) ? after(List.of(before + digits)) : id;
    }
}
