package yardstick.model;

/**
 * Another paper that a plan names. Empty text means that the plan prints none.
 *
 * @param number 国知发运字〔2024〕2号
 * @param relation the printed word: 贯彻落实, 根据, 制定
 * @param enclosed whether its content is part of the plan's text
 */
public record PlanDocument(
        String id,
        int position,
        Role role,
        String title,
        String number,
        String issuer,
        String relation,
        boolean enclosed,
        Trace trace)
        implements Part {

    /** What the paper is to the plan. */
    public enum Role {
        SUPERIOR,
        STANDARD,
        /** Issued before. */
        ISSUED,
        TO_BE_ISSUED,
        TO_BE_IMPROVED,
        /** The plan that this document is about. */
        SUBJECT,
        ATTACHMENT,
        OTHER
    }

    @Override
    public Sort sort() {
        return Sort.DOCUMENT;
    }

    @Override
    public String label() {
        return title;
    }
}
