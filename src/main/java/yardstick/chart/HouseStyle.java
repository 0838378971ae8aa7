package yardstick.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The bundled fonts and the inks of every chart. Loading reads 20 MB of fonts: make one and hand it on. */
public final class HouseStyle {
    /** Resource names of the two weights, for writers that embed them. */
    public static final String REGULAR_FONT = "/yardstick/fonts/NotoSansSC-Regular.ttf";

    public static final String BOLD_FONT = "/yardstick/fonts/NotoSansSC-Bold.ttf";

    private final Font regular;
    private final Font bold;

    public HouseStyle() {
        this.regular = load(REGULAR_FONT);
        this.bold = load(BOLD_FONT);
    }

    public Font regular(float size) {
        return regular.deriveFont(size);
    }

    public Font bold(float size) {
        return bold.deriveFont(size);
    }

    private static Font load(String name) {
        try (InputStream in = Objects.requireNonNull(HouseStyle.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
