package respondet.app.page;

/** Somebody else did the same, or changed what this was about, first. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
