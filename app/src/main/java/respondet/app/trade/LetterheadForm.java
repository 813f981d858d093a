package respondet.app.trade;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;
import respondet.app.page.Typed;
import respondet.billing.sepa.CreditorIdentifier;

/** What somebody typed about how documents look and are paid. */
public record LetterheadForm(String contact, String words, String paymentDays, String creditor) {

    private static final int LONGEST = 500;
    private static final int LARGEST_LOGO = 200_000;
    private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");

    static LetterheadForm of(Letterhead known) {
        return new LetterheadForm(
                known.contact(),
                known.words(),
                Integer.toString(known.paymentDays()),
                known.creditor().orElse(""));
    }

    static LetterheadForm of(Typed typed) {
        return new LetterheadForm(
                typed.need("contact"),
                typed.need("words"),
                typed.need("days"),
                typed.need("creditor").replaceAll("\\s", ""));
    }

    /** The key of what is wrong. */
    Optional<String> wrong() {
        if (contact.length() > LONGEST || words.length() > LONGEST) {
            return Optional.of("trade.problem.words");
        }
        if (!DAYS.matcher(paymentDays).matches()) {
            return Optional.of("trade.problem.days");
        }
        return creditor.isEmpty() || CreditorIdentifier.find(creditor).isPresent()
                ? Optional.empty()
                : Optional.of("trade.problem.creditor");
    }

    Letterhead letterhead(String community, String logo) {
        return new Letterhead(
                community,
                contact,
                words,
                Integer.parseInt(paymentDays),
                Optional.of(creditor).filter(text -> !text.isEmpty()),
                logo);
    }

    /** A picture as a data address; nothing where it is neither PNG nor JPEG, or too large. */
    static Optional<String> logo(MultipartFile file) throws IOException {
        return logo(file.getBytes());
    }

    static Optional<String> logo(byte[] bytes) {
        if (bytes.length > LARGEST_LOGO) {
            return Optional.empty();
        }
        return type(bytes)
                .map(type -> "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }

    /** By the first bytes, whatever the file's name says. */
    private static Optional<String> type(byte[] bytes) {
        if (bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
            return Optional.of("image/png");
        }
        boolean jpeg = bytes.length > 3 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
        return jpeg ? Optional.of("image/jpeg") : Optional.empty();
    }
}
