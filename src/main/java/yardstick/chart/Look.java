package yardstick.chart;

/** Where a chart will be seen; the drawing is the same, only inks and ground differ. */
public enum Look {
    SCREEN_LIGHT,
    SCREEN_DARK,
    /** White ground, darkest inks: must survive a black-and-white copier. */
    PAPER
}
