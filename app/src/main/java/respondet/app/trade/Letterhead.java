package respondet.app.trade;

import java.util.Optional;

/**
 * What a community's documents look like, and how they are paid.
 *
 * @param contact whom to ask, in a line
 * @param words a sentence below every document; may be empty
 * @param paymentDays days from the day of a document to the last day for paying it
 * @param creditor the identifier under which the community collects by direct debit
 * @param logo a picture as a data address ({@code data:image/png;base64,…}); may be empty
 */
public record Letterhead(
        String community, String contact, String words, int paymentDays, Optional<String> creditor, String logo) {

    private static final int USUAL_DAYS = 30;

    /** What holds until somebody decides otherwise. */
    static Letterhead usual(String community) {
        return new Letterhead(community, "", "", USUAL_DAYS, Optional.empty(), "");
    }
}
