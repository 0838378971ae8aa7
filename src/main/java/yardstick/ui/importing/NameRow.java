package yardstick.ui.importing;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import yardstick.importing.matching.Question;

/**
 * A name to be decided, with what it may mean.
 *
 * @param chosen null until a person has decided
 */
record NameRow(Question question, List<NameChoice> choices, ObjectProperty<@Nullable NameChoice> chosen) {
    NameRow {
        choices = List.copyOf(choices);
    }
}
