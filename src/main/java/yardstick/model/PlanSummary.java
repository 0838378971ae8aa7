package yardstick.model;

import org.jspecify.annotations.Nullable;

/** One line of the list of plans. */
public record PlanSummary(String id, String title, String region, @Nullable Period period, int indicators) {}
