package yardstick.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yardstick.exchange.Document;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.text.Words;

/** How much of everything a plan holds. */
record Holdings(Plan plan) {

    Document document() {
        Document counts = new Document().put("indicators", plan.indicators().size());
        for (Part.Sort sort : Part.Sort.values()) {
            counts.put(sort.name().toLowerCase(Locale.ROOT), count(sort));
        }
        return counts;
    }

    /** Indicators first; what the plan has none of is left out. */
    String line(Words words) {
        List<String> held = new ArrayList<>();
        held.add(words.get("cli.holdings.one", words.get("cli.column.indicator"), size(plan.indicators().size())));
        for (Part.Sort sort : Part.Sort.values()) {
            if (count(sort) > 0) {
                held.add(words.get("cli.holdings.one", words.word("part", sort), size(count(sort))));
            }
        }
        return String.join(words.get("cli.listSeparator"), held);
    }

    private int count(Part.Sort sort) {
        return (int) plan.parts().stream().filter(part -> part.sort() == sort).count();
    }

    private static String size(int count) {
        return Integer.toString(count);
    }
}
