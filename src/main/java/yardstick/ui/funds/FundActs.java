package yardstick.ui.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yardstick.model.Comparator;
import yardstick.model.Fund;
import yardstick.model.FundStatement;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.model.Unit;
import yardstick.text.Words;
import yardstick.ui.forms.FreshId;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.forms.SideEdit;
import yardstick.ui.forms.Spot;
import yardstick.work.Outcome;

/** Everything that can be done with the money of a plan. Each is one step that can be taken back. */
final class FundActs {
    private static final String MONEY = "万元";

    private final PartWriting writing;
    private final SideEdit side;
    private final Words words;
    private final FundForms forms;
    private @Nullable Plan plan;

    FundActs(PartWriting writing, SideEdit side) {
        this.writing = writing;
        this.side = side;
        this.words = writing.around().words();
        this.forms = new FundForms(words);
    }

    void follow(Plan now) {
        plan = now;
    }

    void addTable() {
        if (plan != null) {
            Place at = place(plan, Fund.class, "f");
            List<String> columns = List.of(words.get("funds.new.column"));
            table("forms.add", new Fund(
                    at.id(), at.position(), "", Unit.of(MONEY), plan.period(), "", columns, List.of(), List.of(), Trace.NONE));
        }
    }

    void editTable(Fund fund) {
        table("forms.edit", fund);
    }

    private void table(String key, Fund fund) {
        side.open(
                words.get(key, words.word("part", Part.Sort.FUND)),
                forms.table(fund),
                fund,
                new SideEdit.Ways<>(
                        (now, typed) -> Outcome.done(now.part(Fund.class, typed.id())
                                .map(stored -> new FundEdits(stored).headed(typed))
                                .orElse(typed)),
                        now -> now.part(Fund.class, fund.id())));
    }

    void addStatement() {
        if (plan != null) {
            Place at = place(plan, FundStatement.class, "m");
            statement("forms.add", new FundStatement(
                    at.id(), at.position(), "", "", Comparator.NONE, null, Unit.NONE, null, Trace.NONE));
        }
    }

    void editStatement(FundStatement statement) {
        statement("forms.edit", statement);
    }

    private void statement(String key, FundStatement statement) {
        side.open(
                words.get(key, words.word("part", Part.Sort.FUND_STATEMENT)),
                forms.statement(),
                statement,
                new SideEdit.Ways<>(
                        (now, typed) -> Outcome.done(typed), now -> now.part(FundStatement.class, statement.id())));
    }

    void addLine(Fund fund) {
        String category = fund.lines().isEmpty() ? "" : fund.lines().getLast().category();
        side.open(
                words.get("funds.line.new"),
                forms.line(fund, fund.lines().size()),
                new Fund.Line(category, "", List.of(), null),
                new SideEdit.Ways<>(
                        (now, typed) -> PartWriting.stored(now, Fund.class, fund)
                                .map(stored -> new FundEdits(stored).line(stored.lines().size(), typed)),
                        now -> Optional.empty()));
    }

    void editLine(Fund fund, int index) {
        Spot<Fund.Line> spot = spot(fund, index);
        side.open(
                words.get("funds.line.change"),
                forms.line(fund, index),
                spot.shown(),
                new SideEdit.Ways<>(
                        (now, typed) -> PartWriting.stored(now, Fund.class, fund)
                                .then(stored ->
                                        spot.in(stored.lines()).map(at -> new FundEdits(stored).line(at, typed))),
                        now -> now.part(Fund.class, fund.id()).flatMap(stored -> spot.now(stored.lines()))));
    }

    void moveLine(Fund fund, int index, int by) {
        change(fund, index, (edits, at) -> edits.moved(at, by), () -> {});
    }

    void removeLine(Fund fund, int index) {
        String item = fund.lines().get(index).item();
        change(fund, index, FundEdits::without, () -> writing.around()
                .notices()
                .tell(words.get("funds.line.removed", item)));
    }

    void spent(Fund fund, int line, String column, Optional<BigDecimal> spent) {
        change(fund, line, (edits, at) -> edits.spent(at, column, spent.orElse(null)), () -> {});
    }

    void remove(Part part) {
        writing.remove(part);
    }

    private void change(Fund fund, int index, BiFunction<FundEdits, Integer, Fund> edit, Runnable then) {
        Spot<Fund.Line> spot = spot(fund, index);
        writing.change(
                writing.edited(Fund.class, fund, stored -> spot.in(stored.lines())
                        .map(at -> edit.apply(new FundEdits(stored), at))),
                new PartWriting.Then(then));
    }

    private static Spot<Fund.Line> spot(Fund fund, int index) {
        return new Spot<>(index, fund.lines().get(index), line -> List.of(line.category(), line.item()));
    }

    private record Place(String id, int position) {}

    private static <P extends Part> Place place(Plan plan, Class<P> sort, String start) {
        List<P> all = plan.all(sort);
        int position = all.isEmpty() ? 1 : all.getLast().position() + 1;
        return new Place(new FreshId(start).after(all.stream().map(Part::id).toList()), position);
    }
}
