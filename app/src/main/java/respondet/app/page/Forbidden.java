package respondet.app.page;

/** The viewer knows that this exists and may not do it. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
