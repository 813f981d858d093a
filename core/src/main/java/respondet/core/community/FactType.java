package respondet.core.community;

/** How the value of a fact is written. */
public enum FactType {
    TEXT,
    DATE,
    NUMBER,
    FLAG,
    LIST
}
