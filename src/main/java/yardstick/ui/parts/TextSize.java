package yardstick.ui.parts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large letters are.
 *
 * @param percent of the usual size, one of the steps
 */
public record TextSize(int percent) {
    private static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    // Below the steps, since it must be one of them.
    public static final TextSize USUAL = new TextSize(100);

    /**
     * What grows with the letters; edges, corners and lines stay as they are. A cell of 24 stays too: to the toolkit that
     * number means as high as its text.
     */
    private static final Pattern GROWING = Pattern.compile(
            "(-fx-(?!cell-size: 24px)(?:font-size|icon-size|size|cell-size|(?:min|pref|max)-(?:width|height)|line-spacing)\\s*:\\s*)"
                    + "(-?\\d+(?:\\.\\d+)?)px");

    /** Sizes between the steps, as a hand may have written them, go to the nearest one. */
    public TextSize {
        percent = nearest(percent);
    }

    public TextSize larger() {
        int now = percent;
        return STEPS.stream().filter(step -> step > now).findFirst().map(TextSize::new).orElse(this);
    }

    public TextSize smaller() {
        int now = percent;
        return STEPS.reversed().stream().filter(step -> step < now).findFirst().map(TextSize::new).orElse(this);
    }

    /** 1 for the usual size. */
    public double factor() {
        return percent / 100.0;
    }

    /** A stylesheet with everything that holds letters as large as they are. */
    String applied(String stylesheet) {
        Matcher sizes = GROWING.matcher(stylesheet);
        return sizes.replaceAll(size -> size.group(1) + Double.parseDouble(size.group(2)) * factor() + "px");
    }

    private static int nearest(int percent) {
        int best = STEPS.getFirst();
        for (int step : STEPS) {
            best = Math.abs(step - percent) < Math.abs(best - percent) ? step : best;
        }
        return best;
    }
}
