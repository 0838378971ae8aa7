package yardstick.sheet;

import org.jspecify.annotations.Nullable;

/** Carries the refusal code out of the depth of a file format; never leaves this package. */
final class Unopenable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    Unopenable(String code, @Nullable Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    String code() {
        return code;
    }
}
