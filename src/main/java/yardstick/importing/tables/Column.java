package yardstick.importing.tables;

import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.model.Unit;

/** One column of a table as its head describes it. */
sealed interface Column {

    int index();

    /** Names, units, headings … */
    record Words(int index, ColumnKind kind) implements Column {}

    /**
     * Numbers.
     *
     * @param role null as long as it is not known
     * @param inferred whether the role is a judgement
     * @param unit printed in the head, {@link Unit#NONE} where none is
     * @param head as printed, for findings
     */
    record Values(
            int index,
            @Nullable Role role,
            boolean inferred,
            @Nullable Period period,
            PeriodOrigin origin,
            boolean provisional,
            Unit unit,
            String head)
            implements Column {

        Values as(Role known, boolean isJudgement) {
            return new Values(index, known, isJudgement, period, origin, provisional, unit, head);
        }

        /** Otherwise the unit is that of the whole table. */
        boolean printsUnit() {
            return !unit.equals(Unit.NONE) && head.contains(unit.symbol());
        }

        Values in(Unit known) {
            return new Values(index, role, inferred, period, origin, provisional, known, head);
        }

        Values at(Period known, PeriodOrigin from) {
            return new Values(index, role, inferred, known, from, provisional, unit, head);
        }
    }

    /** A head that is not understood or speaks of something computed. */
    record Other(int index, String head) implements Column {}
}
