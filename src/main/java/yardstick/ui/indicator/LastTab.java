package yardstick.ui.indicator;

/** The part of the page that was looked at last: the next indicator opens there. Of the window's thread alone. */
public final class LastTab {
    private String id = "";

    String id() {
        return id;
    }

    void keep(String now) {
        id = now;
    }
}
