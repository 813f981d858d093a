package respondet.core.ledger;

/** One line of a posting: whole units, positive into the account. */
public record Entry(Account account, Unit unit, long amount) {}
