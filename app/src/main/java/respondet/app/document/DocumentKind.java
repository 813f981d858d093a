package respondet.app.document;

import java.util.Arrays;
import java.util.Locale;
import respondet.billing.invoice.DocumentType;

/** The kinds of documents that a community issues, each with its own series of numbers. */
public enum DocumentKind {
    /** What a member owes for shared energy. */
    INVOICE("F"),
    /** What a producer is owed for it, written in the producer's name (Directive 2006/112/EC, art. 224). */
    SELF_BILL("S"),
    /** A member's part of money that came from outside; no invoice, and outside the scope of the tax. */
    PAYOUT("P");

    /** So that a whole number keeps to the 35 characters of banks. */
    private static final int LONGEST = 18;

    private static final int KEPT = 9;

    private final String letter;

    DocumentKind(String letter) {
        this.letter = letter;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DocumentKind of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the community owes its amount. */
    boolean isOwedByCommunity() {
        return this != INVOICE;
    }

    boolean isInvoice() {
        return this != PAYOUT;
    }

    /** The series of a year; of self-billed documents each producer has one, as they are the producer's own. */
    String series(String member, int year) {
        return this == SELF_BILL ? letter + "-" + plain(member) + "-" + year : letter + "-" + year;
    }

    /**
     * The member as banks, tax offices, file systems and people who quote a number take it: itself where it is small letters
     * and digits, else what is left of it and a hash, because marks and capitals tell no two numbers apart.
     */
    private static String plain(String member) {
        var plain = member.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return plain.equals(member) && !plain.isEmpty() && plain.length() <= LONGEST
                ? plain
                : plain.substring(0, Math.min(plain.length(), KEPT)) + "-%08x".formatted(member.hashCode());
    }

    /** The type of an original, or of what raises it. */
    DocumentType raising(boolean original) {
        if (isOwedByCommunity()) {
            return DocumentType.SELF_BILLED_INVOICE;
        }
        return original ? DocumentType.INVOICE : DocumentType.DEBIT_NOTE;
    }

    DocumentType lowering() {
        return isOwedByCommunity() ? DocumentType.SELF_BILLED_CREDIT_NOTE : DocumentType.CREDIT_NOTE;
    }
}
