package yardstick.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.ui.RectangleInsets;

/** The bundled fonts and the inks of every chart. Loading reads 20 MB of fonts: make one and hand it on. */
public final class HouseStyle {
    private static final String REGULAR_FONT = "/yardstick/fonts/NotoSansSC-Regular.ttf";
    private static final String BOLD_FONT = "/yardstick/fonts/NotoSansSC-Bold.ttf";

    private final Font regular;
    private final Font bold;

    public HouseStyle() {
        this.regular = load(REGULAR_FONT);
        this.bold = load(BOLD_FONT);
    }

    public Font regular(float size) {
        return regular.deriveFont(size);
    }

    /** Flagged bold too: drawings that know fonts by name only, such as JavaFX's, choose the weight by that flag. */
    public Font bold(float size) {
        return bold.deriveFont(Font.BOLD, size);
    }

    /** The house style as a theme: four fonts from the bundled files, no shadow, no frame. */
    StandardChartTheme theme(Palette palette) {
        StandardChartTheme theme = new StandardChartTheme("Yardstick", false);
        theme.setExtraLargeFont(bold(17));
        theme.setLargeFont(regular(13));
        theme.setRegularFont(regular(12));
        theme.setSmallFont(regular(11));
        theme.setTitlePaint(palette.ink());
        theme.setSubtitlePaint(palette.muted());
        theme.setChartBackgroundPaint(palette.ground());
        theme.setPlotBackgroundPaint(palette.ground());
        theme.setPlotOutlinePaint(palette.ground());
        theme.setRangeGridlinePaint(palette.grid());
        theme.setDomainGridlinePaint(palette.grid());
        theme.setAxisLabelPaint(palette.muted());
        theme.setTickLabelPaint(palette.muted());
        theme.setItemLabelPaint(palette.ink());
        theme.setAxisOffset(RectangleInsets.ZERO_INSETS);
        theme.setShadowVisible(false);
        return theme;
    }

    /** The file of the regular weight, for writers that embed it. */
    public InputStream openRegular() {
        return open(REGULAR_FONT);
    }

    /** The file of the bold weight. */
    public InputStream openBold() {
        return open(BOLD_FONT);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(HouseStyle.class.getResourceAsStream(name), name);
    }

    private static Font load(String name) {
        try (InputStream in = open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
