package yardstick.importing;

import yardstick.model.Period;

/** @param rest the text around the period, without it */
record PeriodHit(Period period, String rest) {}
