package respondet.app.page;

/** What was asked for does not exist, or belongs to somebody else: the answer is the same. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
