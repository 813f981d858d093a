package respondet.core.problem;

/** Whether what was handed in can be used with a remark, or not at all. */
public enum Severity {
    NOTE,
    REFUSE
}
