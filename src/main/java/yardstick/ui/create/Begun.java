package yardstick.ui.create;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.ui.forms.TemplateChoice;

/** The one plan that was left before it was made: the window builds its screens anew in another language. */
public final class Begun {
    private @Nullable Left left;

    /** @param old id of the plan it goes on from, null for none */
    record Left(HeadModel.Typed head, @Nullable String old, TemplateChoice.Typed templates) {}

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
