package yardstick.model;

/**
 * How the plan says it will be checked. Empty text means that the plan does not say.
 *
 * @param assessor who checks
 * @param assessed who is checked
 */
public record AssessmentRule(
        String id,
        int position,
        String text,
        String frequency,
        String assessor,
        String assessed,
        String consequence,
        Trace trace)
        implements Part {

    @Override
    public Sort sort() {
        return Sort.RULE;
    }

    @Override
    public String label() {
        return Part.beginning(text, id);
    }
}
