package respondet.billing.account;

/**
 * The accounts that documents and payments touch; a community puts in the numbers of its own chart.
 *
 * @param members what members owe the community, or it them
 * @param sales what the community sold
 * @param purchases what the community bought from its producers
 */
public record Chart(
        Account members, Account bank, Account sales, Account purchases, Account vatOwed, Account vatDeductible) {

    /** Numbers of the Belgian minimum chart (Royal Decree of 21 October 2018, annex). */
    public static Chart usual() {
        return new Chart(
                new Account("400", "assets:members"),
                new Account("550", "assets:bank"),
                new Account("700", "income:energy"),
                new Account("600", "expenses:energy"),
                new Account("451", "liabilities:vat"),
                new Account("411", "assets:vat"));
    }
}
