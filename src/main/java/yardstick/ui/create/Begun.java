package yardstick.ui.create;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.ui.forms.TemplateChoice;

/** The one plan that was left before it was made: the window builds its screens anew in another language. */
public final class Begun {
    private @Nullable Left left;

    /**
     * What was typed and ticked.
     *
     * @param old id of the plan it goes on from, null for none
     * @param without ids of its indicators that stay behind
     */
    record Left(HeadModel.Typed head, @Nullable String old, List<String> without, TemplateChoice.Typed templates) {
        Left {
            without = List.copyOf(without);
        }
    }

    void keep(Left now) {
        left = now;
    }

    Optional<Left> left() {
        return Optional.ofNullable(left);
    }

    void forget() {
        left = null;
    }
}
