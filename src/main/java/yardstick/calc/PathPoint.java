package yardstick.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import yardstick.model.Period;

/**
 * One point that the plan itself prints: its baseline or one of its targets in force. Between two points the plan is
 * silent; a line drawn there is a help line.
 *
 * @param date the day the value stands for
 */
public record PathPoint(LocalDate date, Period period, BigDecimal value) {}
