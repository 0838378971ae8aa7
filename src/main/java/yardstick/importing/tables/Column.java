package yardstick.importing.tables;

import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.model.Unit;

/**
 * One column of a table as its head describes it. {@code head} is as printed, its lines joined; {@code row} is the
 * lowest line of the head.
 */
sealed interface Column {
    int index();

    String head();

    /** Names, units, headings … */
    record Words(int index, String head, ColumnKind kind) implements Column {}

    /** Numbers. */
    record Values(int index, String head, Facts facts) implements Column {
        Values with(Facts others) {
            return new Values(index, head, others);
        }

        @Nullable Role role() {
            return facts.role;
        }

        @Nullable Period period() {
            return facts.period;
        }

        Unit unit() {
            return facts.unit;
        }

        /** Otherwise the unit is that of the whole table. */
        boolean printsUnit() {
            return !facts.unit.equals(Unit.NONE) && head.contains(facts.unit.symbol());
        }
    }

    /** A head that speaks of something computed. */
    record Derived(int index, String head) implements Column {}

    /** A head that is not understood. */
    record Other(int index, String head) implements Column {}

    /**
     * What the head of a column of numbers tells of them.
     *
     * @param role null where the rows or the title have to tell it
     * @param inferred whether the role is a judgement
     * @param period null where the rows or the title have to tell it
     * @param partOfYear a quarter or month whose year stands elsewhere
     * @param referring how the period follows from that of the title or of the rows, null where it does not
     * @param unit printed in the head, {@link Unit#NONE} where none is
     * @param district empty for the whole city, and where the rows have to tell it
     */
    record Facts(
            @Nullable Role role,
            boolean inferred,
            @Nullable Period period,
            PeriodOrigin origin,
            Optional<IntFunction<Period>> partOfYear,
            @Nullable PeriodWord referring,
            boolean provisional,
            Unit unit,
            String district) {
        Facts as(Role known, boolean isJudgement) {
            return new Facts(known, isJudgement, period, origin, partOfYear, referring, provisional, unit, district);
        }

        Facts in(Unit known) {
            return new Facts(role, inferred, period, origin, partOfYear, referring, provisional, known, district);
        }

        Facts at(Period known, PeriodOrigin from) {
            return new Facts(role, inferred, known, from, Optional.empty(), null, provisional, unit, district);
        }
    }
}
