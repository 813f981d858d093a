package respondet.app.sample;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.document.DocumentIssue;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.text.Language;
import respondet.app.trade.Details;
import respondet.app.trade.DetailsRecorded;
import respondet.app.trade.Letterhead;
import respondet.app.trade.LetterheadChanged;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.invoice.Address;
import respondet.billing.sepa.Mandate;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;

/** Invented addresses, accounts and mandates of the samples, and the documents of their first month. */
@Component
class SampleDocuments {

    private static final String NOBODY = "";
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final YearMonth MONTH = YearMonth.of(2025, 5);
    private static final LocalDate ISSUED = LocalDate.of(2025, 6, 20);
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private final Agreements agreements;
    private final Details details;
    private final DocumentIssue issue;
    private final Journal journal;

    SampleDocuments(Agreements agreements, Details details, DocumentIssue issue, Journal journal) {
        this.agreements = agreements;
        this.details = details;
        this.issue = issue;
        this.journal = journal;
    }

    /** What is there already stays as it is. */
    void fill(String sample, Language language) {
        var community = agreements.need(sample);
        if (details.ofCommunity(FROM, sample).isEmpty()) {
            record(community, "", community.name(), VatStanding.TAXED, 0);
            journal.write(new LetterheadChanged(letterhead(sample)), NOBODY);
        }
        int number = 1;
        for (var member : community.members()) {
            if (details.on(FROM, sample, member.id()).isEmpty()) {
                record(community, member.id(), member.name(), standing(member), number);
            }
            number++;
        }
        issue.once(sample, MONTH, ISSUED, language);
    }

    private static VatStanding standing(Member member) {
        return member.kind() == MemberKind.SOCIAL_ENTERPRISE || member.kind() == MemberKind.FIRM
                ? VatStanding.TAXED
                : VatStanding.NOT_A_BUSINESS;
    }

    private static Letterhead letterhead(String sample) {
        return new Letterhead(sample, "office@example.org", "", 30, Optional.of(creditor()), "");
    }

    /** Every second household lets the community collect. */
    private void record(Community community, String member, String name, VatStanding standing, int number) {
        var country = community.territory().substring(0, 2);
        var mandate = Optional.of(new Mandate("M-" + member, LocalDate.of(2025, 1, 10)))
                .filter(_ -> !member.isEmpty() && number % 2 == 1);
        var known = new TradeDetails(
                Ids.next(),
                community.id(),
                member,
                FROM,
                name,
                new Address("Sample Street " + (number + 1), "Sample Town", "00000", country),
                Optional.of(vatNumber(country, number)).filter(_ -> standing == VatStanding.TAXED),
                standing,
                Optional.of(iban(country, number)),
                mandate);
        journal.write(new DetailsRecorded(known), NOBODY);
    }

    /** Eight digits and the two that check them, as in Belgium. */
    private static String vatNumber(String country, int number) {
        int first = 1_234_500 + number;
        return country + "%08d%02d".formatted(first, 97 - first % 97);
    }

    /** An account number of the right length for its country, with check digits that are right and a bank that is none. */
    private static String iban(String country, int number) {
        var head = country.equals("IT") ? "X" : "9";
        int length = switch (country) {
            case "BE" -> 12;
            case "ES" -> 20;
            case "IT" -> 23;
            default -> 24;
        };
        var account = head + "99" + "0".repeat(length - 7) + (1000 + number);
        return country + check(account + country) + account;
    }

    private static String creditor() {
        return "BE" + check("9990000001" + "BE") + "ZZZ" + "9990000001";
    }

    private static String check(String text) {
        var digits = new StringBuilder();
        (text + "00").chars().forEach(each -> digits.append(Character.digit(each, 36)));
        return "%02d"
                .formatted(98 - new BigInteger(digits.toString()).mod(CHECK).intValue());
    }
}
