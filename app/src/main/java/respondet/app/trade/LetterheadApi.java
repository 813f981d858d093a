package respondet.app.trade;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Match;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;

/** How a community's documents look and are paid, for programs. */
@ApiRoutes
class LetterheadApi {

    private final Letterheads letterheads;
    private final Journal journal;
    private final TransactionTemplate transaction;

    LetterheadApi(Letterheads letterheads, Journal journal, PlatformTransactionManager transactions) {
        this.letterheads = letterheads;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The letterhead, as it is told and sent.
     *
     * @param contact whom to ask, in a line
     * @param words a sentence below every document
     * @param paymentDays days for paying
     * @param creditor the identifier under which the community collects
     * @param logo the bytes of a PNG or JPEG in base64
     */
    record LetterheadInfo(
            String contact, String words, int paymentDays, Optional<String> creditor, Optional<String> logo) {

        static LetterheadInfo of(Letterhead known) {
            return new LetterheadInfo(
                    known.contact(),
                    known.words(),
                    known.paymentDays(),
                    known.creditor(),
                    Optional.of(known.logo())
                            .filter(logo -> !logo.isEmpty())
                            .map(logo -> logo.substring(logo.indexOf(',') + 1)));
        }
    }

    @GetMapping("/communities/{community}/letterhead")
    @Needs(Right.KEEP_DETAILS)
    @ApiRoute(value = "Tells how documents look and are paid.", etag = true)
    ResponseEntity<LetterheadInfo> show(@PathVariable String community) {
        return answer(LetterheadInfo.of(letterheads.of(community)));
    }

    private static ResponseEntity<LetterheadInfo> answer(LetterheadInfo known) {
        return ResponseEntity.ok().eTag(Match.tag(known)).body(known);
    }

    @PutMapping("/communities/{community}/letterhead")
    @Needs(Right.KEEP_DETAILS)
    @ApiRoute("Lets documents look different from now on.")
    ResponseEntity<LetterheadInfo> change(
            @PathVariable String community,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody LetterheadInfo wish,
            Viewer viewer) {
        var next = read(community, wish);
        return Objects.requireNonNull(transaction.execute(_ -> {
            journal.hold();
            Match.require(match, Match.tag(LetterheadInfo.of(letterheads.of(community))));
            journal.write(new LetterheadChanged(next), viewer.id());
            return answer(LetterheadInfo.of(next));
        }));
    }

    private static Letterhead read(String community, LetterheadInfo wish) {
        var form = new LetterheadForm(
                Optional.ofNullable(wish.contact()).orElse("").strip(),
                Optional.ofNullable(wish.words()).orElse("").strip(),
                Integer.toString(wish.paymentDays()),
                wish.creditor().orElse("").replaceAll("\\s", ""));
        form.wrong().ifPresent(key -> {
            throw Sent.because(key, part(key));
        });
        return form.letterhead(community, wish.logo().map(LetterheadApi::logo).orElse(""));
    }

    private static String part(String key) {
        return switch (key) {
            case "trade.problem.days" -> "payment_days";
            case "trade.problem.creditor" -> "creditor";
            default -> "words";
        };
    }

    private static String logo(String sent) {
        try {
            return LetterheadForm.logo(Base64.getDecoder().decode(sent))
                    .orElseThrow(() -> Sent.because("trade.problem.logo", "logo"));
        } catch (IllegalArgumentException _) {
            throw Refused.wrong("logo");
        }
    }
}
