package yardstick.chart;

import java.awt.Color;

/**
 * The inks of one look.
 *
 * @param ground behind everything
 * @param ink actual values and text
 * @param muted the path, axis and notes
 * @param grid horizontal lines
 * @param surplus fill where the actual is better than the path
 * @param deficit fill where it is worse
 * @param hatch lines over the deficit, so that it differs without colour
 */
record Palette(Color ground, Color ink, Color muted, Color grid, Color surplus, Color deficit, Color hatch) {

    static Palette of(Look look) {
        return switch (look) {
            case SCREEN_LIGHT ->
                new Palette(
                        new Color(0xFFFFFF),
                        new Color(0x1F2328),
                        new Color(0x57606A),
                        new Color(0xE3E7EB),
                        new Color(0xCBE3F3),
                        new Color(0xFBE3D3),
                        new Color(0xD55E00));
            case SCREEN_DARK ->
                new Palette(
                        new Color(0x0D1117),
                        new Color(0xE6EDF3),
                        new Color(0x9DA7B1),
                        new Color(0x2A3038),
                        new Color(0x123B57),
                        new Color(0x4A2710),
                        new Color(0xE5894A));
            case PAPER ->
                new Palette(
                        new Color(0xFFFFFF),
                        new Color(0x000000),
                        new Color(0x444444),
                        new Color(0xDDDDDD),
                        new Color(0xC4DFF1),
                        new Color(0xFBE3D3),
                        new Color(0xD55E00));
        };
    }
}
