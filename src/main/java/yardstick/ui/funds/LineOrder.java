package yardstick.ui.funds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import yardstick.model.Fund.Amount;
import yardstick.model.Fund.Line;

/**
 * The lines of a table of money with one moved or taken out. An amount for several lines stays with those lines: it
 * stands in the first of them that has none of its own, and never reaches past the last line.
 */
record LineOrder(List<Line> lines) {

    /** Which lines an amount is for, as indexes into the lines as they were. */
    private record Block(Amount amount, List<Integer> members) {}

    List<Line> without(int index) {
        List<Integer> order = new ArrayList<>(places());
        order.remove(Integer.valueOf(index));
        return laid(order, index);
    }

    /** Both must be there. */
    List<Line> moved(int index, int to) {
        List<Integer> order = new ArrayList<>(places());
        Collections.swap(order, index, to);
        return laid(order, index);
    }

    private List<Integer> places() {
        return IntStream.range(0, lines.size()).boxed().toList();
    }

    private List<Line> laid(List<Integer> order, int changed) {
        List<List<Amount>> cells = new ArrayList<>();
        order.forEach(was -> cells.add(new ArrayList<>(
                lines.get(was).amounts().stream().filter(amount -> amount.covers() == 1).toList())));
        for (Block block : blocks()) {
            put(block.amount(), run(block.members(), order, changed), cells);
        }
        List<Line> laid = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Line was = lines.get(order.get(i));
            laid.add(new Line(was.category(), was.item(), cells.get(i), was.line()));
        }
        return laid;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = lines.size();
            for (Amount amount : lines.get(i).amounts()) {
                if (amount.covers() > 1) {
                    List<Integer> members = places().subList(i, Math.min(i + amount.covers(), end));
                    blocks.add(new Block(amount, members));
                }
            }
        }
        return blocks;
    }

    /** Where the members stand now. A member that was moved out is none any more; a line moved in between is one. */
    private static List<Integer> run(List<Integer> members, List<Integer> order, int changed) {
        List<Integer> now = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            if (members.contains(order.get(at))) {
                now.add(at);
            }
        }
        boolean parted = !now.isEmpty() && now.getLast() - now.getFirst() >= now.size();
        int at = order.indexOf(changed);
        if (parted && members.contains(changed)) {
            now.remove(Integer.valueOf(at));
        } else if (parted) {
            now.add(at);
            Collections.sort(now);
        }
        return now;
    }

    private static void put(Amount amount, List<Integer> run, List<List<Amount>> cells) {
        run.stream()
                .filter(at -> FundEdits.amount(cells.get(at), amount.column()).isEmpty())
                .findFirst()
                .ifPresent(at -> cells.get(at)
                        .add(new Amount(
                                amount.column(),
                                amount.value(),
                                amount.text(),
                                run.getLast() - at + 1,
                                amount.spent())));
    }
}
