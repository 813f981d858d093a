package respondet.core.ledger;

/** Entries that do not sum to zero: a bug, never a matter of input. */
public final class UnbalancedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public UnbalancedException(String message) {
        super(message);
    }
}
