package respondet.app.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import respondet.billing.sepa.Mandate;

/**
 * The references of a community's mandates: each is one member's and is never used again, whether in small letters or
 * capitals (SEPA Direct Debit Core Rulebook, AT-M001).
 */
@Repository
public class MandateReferences {

    private static final int KEPT = 24;

    private final JdbcClient database;

    MandateReferences(JdbcClient database) {
        this.database = database;
    }

    private record Borne(String member, String reference, LocalDate signed) {

        boolean is(String other) {
            return reference.equalsIgnoreCase(other);
        }
    }

    private List<Borne> all(String community) {
        return database.sql("""
                select distinct member, mandate, signed_day from trade_details
                where community = ? and mandate is not null and signed_day is not null""")
                .param(community)
                .query((row, _) -> new Borne(
                        row.getString("member"),
                        row.getString("mandate"),
                        LocalDate.parse(row.getString("signed_day"))))
                .list();
    }

    /** Whether another member bears or bore the mandate's reference; what the member bears already stays. */
    public boolean isOfAnother(TradeDetails details) {
        if (details.mandate().isEmpty()) {
            return false;
        }
        var mandate = details.mandate().get();
        var same = all(details.community()).stream()
                .filter(each -> each.is(mandate.reference()))
                .toList();
        return !same.contains(new Borne(details.member(), mandate.reference(), mandate.signed()))
                && same.stream().anyMatch(each -> !each.member().equals(details.member()));
    }

    /** That of the mandate that there is, else one that nobody ever bore. */
    String propose(String community, String member, Optional<TradeDetails> known) {
        return known.flatMap(TradeDetails::mandate).map(Mandate::reference).orElseGet(() -> free(community, member));
    }

    private String free(String community, String member) {
        var borne = all(community);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> reference(member, number == 1 ? "" : "-" + number))
                .filter(each -> borne.stream().noneMatch(other -> other.is(each)))
                .findFirst()
                .orElseThrow();
    }

    private static String reference(String member, String end) {
        var plain = member.replaceAll("[^A-Za-z0-9-]", "-");
        var whole = plain.equals(member) && plain.length() <= KEPT
                ? plain
                : plain.substring(0, Math.min(plain.length(), KEPT - 9)) + "-%08x".formatted(member.hashCode());
        return "M-" + whole + end;
    }
}
