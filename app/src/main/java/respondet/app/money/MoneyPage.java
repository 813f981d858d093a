package respondet.app.money;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What is open, and what the bank has to do or told.
 *
 * @param day that the form proposes
 * @param problems what was wrong with what was asked or sent, in words
 * @param done what became of a file; empty where there was none
 */
public record MoneyPage(
        CommunityRow community,
        Sums sums,
        List<Open> items,
        List<Order> orders,
        List<Unmatched> unmatched,
        List<String> numbers,
        String day,
        int year,
        boolean mayMove,
        List<String> problems,
        String done)
        implements Page {

    /** Of everybody together, from the community's side. */
    public record Sums(String toReceive, String toPay) {}

    /** A document that is not paid in full. */
    public record Open(
            String number, String member, String due, String amount, String paid, String open, String overdue) {}

    /**
     * An order to the bank.
     *
     * @param remarks who was told, and which single amounts came back and why, in sentences
     * @param papers whether letters are to be printed
     */
    public record Order(
            String id,
            String kind,
            String day,
            int count,
            String sum,
            boolean withdrawn,
            List<String> remarks,
            boolean papers) {}

    /** Money of which nobody knows what for, or more than was owed. */
    public record Unmatched(String id, String booked, String amount, String wording) {}

    @Override
    public String title() {
        return "money.title";
    }
}
