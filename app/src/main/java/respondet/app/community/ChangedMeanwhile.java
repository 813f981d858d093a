package respondet.app.community;

/** Somebody else changed the same thing first. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
