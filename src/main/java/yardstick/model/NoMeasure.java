package yardstick.model;

/**
 * A number of the text that measures nothing, listed so that nobody looks for it in vain.
 *
 * @param reason why it is no measure
 */
public record NoMeasure(String id, int position, String text, String reason, Trace trace) implements Part {
    @Override
    public Sort sort() {
        return Sort.NO_MEASURE;
    }

    @Override
    public String label() {
        return text;
    }
}
