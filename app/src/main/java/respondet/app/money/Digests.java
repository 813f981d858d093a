package respondet.app.money;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.billing.sepa.BankEntry;

/** By which files and entries of a bank are known again, without what stands in them. */
final class Digests {

    private Digests() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The identifier of the entry that is told in these words for the time of that number in one file. */
    static String of(BankEntry entry, int time) {
        var words = Stream.of(
                        entry.booked(),
                        entry.amount(),
                        entry.bankReference().orElse(""),
                        entry.endToEnd().orElse(""),
                        entry.iban().orElse(""),
                        entry.remittance())
                .map(Objects::toString)
                .collect(Collectors.joining("|"));
        return of(words + "#" + time);
    }
}
