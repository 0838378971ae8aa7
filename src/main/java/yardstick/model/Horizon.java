package yardstick.model;

/**
 * A time a plan sets goals for; a plan may have several, also beyond its own end.
 *
 * @param text as printed: 近期目标:2016年, 展望2035年
 */
public record Horizon(String id, int position, Period period, String text, Trace trace) implements Part {
    @Override
    public Sort sort() {
        return Sort.HORIZON;
    }

    @Override
    public String label() {
        return text.isEmpty() ? period.code() : text;
    }
}
