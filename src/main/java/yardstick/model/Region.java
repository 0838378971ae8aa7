package yardstick.model;

/** @param parent the region above it, empty where not known */
public record Region(String name, Level level, String parent) {
    public enum Level {
        NATION,
        PROVINCE,
        CITY,
        COUNTY,
        PARK
    }
}
