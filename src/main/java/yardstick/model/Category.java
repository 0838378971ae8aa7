package yardstick.model;

/** The standard heading of an indicator; the printed one is kept beside it. */
public enum Category {
    CREATION,
    UTILISATION,
    PROTECTION,
    MANAGEMENT,
    SERVICE,
    CULTURE,
    TALENT,
    FINANCE,
    ENVIRONMENT,
    OTHER
}
