package yardstick.ui.parts;

/** Leads from one screen to another without either knowing the other. */
public interface Navigator {
    void open(Place place);

    /** To the place before; stays where it is if there is none. */
    void back();
}
