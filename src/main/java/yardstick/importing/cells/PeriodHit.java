package yardstick.importing.cells;

import yardstick.model.Period;

/** @param rest the text around the period, without it */
public record PeriodHit(Period period, String rest) {}
