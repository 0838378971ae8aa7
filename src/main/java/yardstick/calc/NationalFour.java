package yardstick.calc;

import java.math.BigDecimal;

/**
 * The four labels of the 2023 mid-term evaluation of the national plan, 提前实现 快于预期 基本符合预期 滞后, with 已实现
 * and 未实现 for what is due. No public text gives numeric borders, so they are a setting of the office.
 *
 * <p>A yearly flow is met or missed by the total of the due year alone. Before that year it is judged by what the plan
 * prints for the judged year, else by its increment. Where there is neither, an earlier year that already has the
 * level asked for later is ahead, never achieved: from whatever baseline below the target its completion would be 1
 * while time is left. Below that level nothing can be told.
 *
 * <p>A value equal to the number of a strict target (突破20) has not reached it, yet is not worse than the value just
 * below: until the due day its lead decides, on it the target is missed.
 */
final class NationalFour {
    private final RuleSet.Borders borders;

    NationalFour(RuleSet.Borders borders) {
        this.borders = borders;
    }

    Verdict judge(Reached reached, Portion lead) {
        return switch (reached) {
            case EARLY -> Verdict.of(Status.ACHIEVED_EARLY);
            case MET -> Verdict.of(Status.ACHIEVED);
            case MISSED -> Verdict.of(Status.MISSED);
            case LATE -> Verdict.of(Status.BEHIND);
            case CONTRADICTED -> Verdict.notJudged(Reason.TARGET_BEHIND_BASELINE);
            case UNKNOWN -> Verdict.notJudged(Reason.NO_ACTUAL_WHEN_DUE);
            case OPEN ->
                switch (lead) {
                    case Portion.Part part -> Verdict.of(byLead(part.fraction()));
                    case Portion.None none -> Verdict.notJudged(none.reason());
                };
            case AT_LEVEL ->
                Verdict.of(lead instanceof Portion.Part part ? byLead(part.fraction()) : Status.AHEAD);
            case HELD ->
                Verdict.of(lead instanceof Portion.Part part ? byLead(part.fraction()) : Status.ON_SCHEDULE);
        };
    }

    private Status byLead(Fraction lead) {
        BigDecimal behind = borders.behind().negate();
        if (lead.compareTo(borders.ahead()) > 0) {
            return Status.AHEAD;
        }
        return lead.compareTo(behind) < 0 ? Status.BEHIND : Status.ON_SCHEDULE;
    }
}
