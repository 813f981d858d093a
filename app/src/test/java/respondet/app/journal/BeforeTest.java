package respondet.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.capital.CapitalEntry;
import respondet.app.capital.CapitalKind;
import respondet.app.capital.CapitalRecorded;
import respondet.app.community.AgreementChanged;
import respondet.app.community.CommunityFounded;
import respondet.app.consent.ConsentGiven;
import respondet.app.consent.ConsentKind;
import respondet.app.consent.ConsentOrigin;
import respondet.app.consent.ConsentWithdrawn;
import respondet.app.consent.VulnerabilityEnded;
import respondet.app.consent.VulnerabilityRecorded;
import respondet.app.document.DocumentsIssued;
import respondet.app.exchange.ArchiveImported;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantEnded;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.identity.SecondProofDemanded;
import respondet.app.leaving.LeaveAnnounced;
import respondet.app.leaving.LeaveWithdrawn;
import respondet.app.money.AmountsRefused;
import respondet.app.money.BankMovement;
import respondet.app.money.BankOrder;
import respondet.app.money.BookLayout;
import respondet.app.money.BooksArranged;
import respondet.app.money.CollectionAnnounced;
import respondet.app.money.MovementAssigned;
import respondet.app.money.MovementsRecorded;
import respondet.app.money.OrderItem;
import respondet.app.money.OrderKind;
import respondet.app.money.OrderMade;
import respondet.app.money.OrderWithdrawn;
import respondet.app.money.PaymentTerms;
import respondet.app.money.PaymentTermsSet;
import respondet.app.money.Reminder;
import respondet.app.money.RemindersSent;
import respondet.app.money.Way;
import respondet.app.operator.OperatorTaken;
import respondet.app.privacy.MemberErased;
import respondet.app.proposal.KeyProposed;
import respondet.app.proposal.ProposalClosed;
import respondet.app.reading.DeliveryAccepted;
import respondet.app.reading.Origin;
import respondet.app.reading.ReadingsForgotten;
import respondet.app.run.MemberTotals;
import respondet.app.run.RunFinalised;
import respondet.app.solidarity.SolidarityAmount;
import respondet.app.solidarity.SolidarityPosted;
import respondet.app.solidarity.SolidaritySet;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.trade.DetailsRecorded;
import respondet.app.trade.Letterhead;
import respondet.app.trade.LetterheadChanged;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.account.Account;
import respondet.billing.account.Chart;
import respondet.billing.account.CsvExport.Column;
import respondet.billing.account.CsvExport.Field;
import respondet.billing.invoice.Address;
import respondet.billing.sepa.Sequence;
import respondet.core.quantity.Share;
import respondet.core.time.Resolution;

/** What each kind of change writes down of that which stood there before it. */
class BeforeTest {

    private static final String HOME = "malopolska";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    /** All but the community's name and version, which follow from its agreement. */
    private static final List<String> TABLES = List.of(
            "agreement",
            "bank_movement",
            "bank_order",
            "bank_order_item",
            "book_layout",
            "capital_entry",
            "consent",
            "delivery",
            "document_batch",
            "issued_document",
            "key_proposal",
            "leave_notice",
            "letterhead",
            "member_totals",
            "payment_terms",
            "reminder",
            "reminder_line",
            "operator_allocation",
            "role_grant",
            "second_proof_role",
            "settlement_run",
            "solidarity_entry",
            "solidarity_share",
            "trade_details",
            "vulnerable_household");

    /** Kinds that add a row which counts in the place of an older one. */
    private static final Set<String> REPLACING =
            Set.of("agreement.changed", "run.finalised", "solidarity.set", "trade.details_recorded");

    @OnEachDatabase
    void isToldByWhateverAltersOrReplaces(Installation installation) {
        var told = new TreeMap<String, String>();
        var altering = new TreeSet<>(REPLACING);
        for (var change : changes()) {
            var rows = rows(installation);
            var entry = installation.bean(Journal.class).write(change, "m");
            told.merge(entry.kind(), entry.before(), (_, later) -> later);
            if (!rows(installation).containsAll(rows)) {
                altering.add(entry.kind());
                assertThat(entry.before()).as(entry.kind()).isNotEmpty();
            }
        }
        assertThat(told.keySet()).isEqualTo(kinds(installation));
        var telling = told.keySet().stream()
                .filter(kind -> !told.getOrDefault(kind, "").isEmpty());
        assertThat(telling).containsExactlyElementsOf(altering);
        assertThat(told.get("role.ended")).contains("BOARD_MEMBER", "2025-03-01", "\"to\":null");
        assertThat(told.get("consent.withdrawn")).contains("VULNERABLE", "home05");
        assertThat(told.get("solidarity.set")).contains("0.03", "Uchwała 1");
        assertThat(told.get("run.finalised")).contains("\"gain\":700").doesNotContain("\"gain\":800");
    }

    /** What stood there before is as secret as what came. */
    @OnEachDatabase
    void saysNothingOfOneHousehold(Installation installation) {
        var journal = installation.bean(Journal.class);
        changes().forEach(change -> journal.write(change, "m"));
        var discreet = installation.beans(Projection.class).stream()
                .filter(Projection::isAboutOneHousehold)
                .map(Projection::kind)
                .toList();
        assertThat(journal.whole(HOME))
                .filteredOn(entry -> discreet.contains(entry.kind()))
                .extracting(Entry::before)
                .anySatisfy(before -> assertThat(before).contains("home05"));
        assertThat(journal.of(HOME)).extracting(Entry::before).noneMatch(before -> before.contains("VULNERABLE"));
        assertThat(journal.of(HOME))
                .filteredOn(Entry::isDiscreet)
                .isNotEmpty()
                .extracting(Entry::before)
                .containsOnly("");
    }

    private static Set<String> kinds(Installation installation) {
        return installation.beans(Projection.class).stream()
                .map(Projection::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rows(Installation installation) {
        var all = new HashSet<String>();
        for (var table : TABLES) {
            installation
                    .bean(JdbcClient.class)
                    .sql("select * from " + table)
                    .query()
                    .listOfRows()
                    .forEach(row -> all.add(table + new TreeMap<>(row)));
        }
        return all;
    }

    private static List<Change> changes() {
        var none = Optional.<String>empty();
        var role = new Grant("g", Role.BOARD_MEMBER, none, Optional.of(HOME), none, DAY, Optional.empty());
        var all = new ArrayList<Change>(List.of(
                new CommunityFounded(HOME, "Małopolska", "PL", "pl-cooperative"),
                new AgreementChanged(HOME, 1, "Małopolska", "", "id: one"),
                new AgreementChanged(HOME, 2, "Małopolska", "New", "id: two"),
                new GrantGiven("m", role),
                new GrantEnded("m", "g", DAY.plusMonths(1), Optional.of(HOME)),
                new SecondProofDemanded(List.of(Role.AUDITOR.id())),
                new SecondProofDemanded(List.of(Role.MEMBER.id())),
                delivery(),
                capital(),
                new LeaveAnnounced(HOME, "home05", DAY),
                new LeaveAnnounced(HOME, "home05", DAY.plusDays(1)),
                new LeaveWithdrawn(HOME, "home05"),
                new SolidaritySet("s1", HOME, DAY, Share.of("0.03"), "Uchwała 1"),
                new SolidaritySet("s2", HOME, DAY.plusMonths(1), Share.of("0.05"), "Uchwała 2")));
        all.addAll(List.of(
                new ConsentGiven("c", HOME, "home05", ConsentKind.VULNERABLE, "w", "pl", ConsentOrigin.PAPER, DAY),
                new VulnerabilityRecorded("v", "c", HOME, "home05", DAY),
                new VulnerabilityEnded("v", HOME, "home05", DAY.plusDays(1)),
                new ConsentWithdrawn("c", HOME, "home05", ConsentKind.VULNERABLE, ConsentOrigin.PAPER, DAY.plusDays(2)),
                run("r1", Optional.empty(), 700),
                run("r2", Optional.of("r1"), 800),
                new SolidarityPosted("r2", HOME, "2025-05", List.of(new SolidarityAmount("home05", 1, 1, "PLN"))),
                new OperatorTaken("o", HOME, "r1", "csv", List.of()),
                new KeyProposed("k", HOME, "Key", "equal", "", "r1", List.of()),
                new ProposalClosed("k", HOME, "Key"),
                new ArchiveImported(HOME, 1, "digest", null),
                new DocumentsIssued("b", HOME, "r2", "2025-05", "2025-06-20", "pl", List.of()),
                details("home05", "Old Street 1"),
                details("home05", "New Street 2"),
                letterhead("office@example.org"),
                letterhead("board@example.org"),
                new OrderMade(new BankOrder("o1", HOME, OrderKind.CREDIT, DAY, Instant.EPOCH, false, List.of(item()))),
                new CollectionAnnounced("o1", HOME, List.of(new CollectionAnnounced.Told("home05", Way.PAPER))),
                books("401"),
                books("402"),
                new RemindersSent("b1", HOME, List.of(reminder())),
                new PaymentTermsSet(new PaymentTerms(HOME, 14, List.of(14, 28, 42))),
                new PaymentTermsSet(new PaymentTerms(HOME, 5, List.of(7, 14, 21))),
                new AmountsRefused("o1", HOME, List.of(new AmountsRefused.Refused("P-2025-00001", "AC04"))),
                new OrderWithdrawn("o1", HOME, "AM04"),
                new MovementsRecorded(HOME, "d", List.of(movement())),
                new MovementAssigned(HOME, "m1", "home05", List.of("F-2025-00001")),
                new ReadingsForgotten("f", HOME, "2020-12", 10, List.of("d/meter.csv")),
                // an erasure must not tell what stood there, so here it is of somebody of whom nothing does
                new MemberErased(HOME, "home06", "former-1", "Asked")));
        return all;
    }

    private static Change details(String member, String street) {
        return new DetailsRecorded(new TradeDetails(
                street,
                HOME,
                member,
                DAY,
                "Somebody (sample)",
                new Address(street, "Town", "00-001", "PL"),
                Optional.empty(),
                VatStanding.NOT_A_BUSINESS,
                Optional.empty(),
                Optional.empty()));
    }

    private static OrderItem item() {
        var zloty = Currency.getInstance("PLN");
        return new OrderItem("P-2025-00001", "home05", 500, zloty, Sequence.RCUR, Optional.empty());
    }

    private static Change books(String number) {
        var account = new Account(number, "all");
        var chart = new Chart(account, account, account, account, account, account);
        return new BooksArranged(
                new BookLayout(HOME, chart, List.of(new Column("Konto", Field.ACCOUNT)), ';', true, "uuuu-MM-dd"));
    }

    private static Reminder reminder() {
        var line = new Reminder.Line("F-2025-00001", 1, DAY, 500, Currency.getInstance("PLN"));
        return new Reminder("r1", HOME, "b1", "home05", 1, DAY.plusDays(14), Way.EMAIL, List.of(line));
    }

    private static BankMovement movement() {
        return new BankMovement(
                "m1",
                "",
                DAY,
                500,
                Currency.getInstance("PLN"),
                "",
                "home05 pays",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Change letterhead(String contact) {
        return new LetterheadChanged(new Letterhead(HOME, contact, "", 30, Optional.empty(), ""));
    }

    private static Change delivery() {
        return new DeliveryAccepted(
                Optional.of(HOME),
                "d",
                Instant.EPOCH,
                "f",
                Origin.UPLOAD,
                Resolution.ofSeconds(900).orElseThrow(),
                List.of());
    }

    private static Change capital() {
        return new CapitalRecorded(new CapitalEntry(
                "e", HOME, "home05", CapitalKind.SUBSCRIBED, DAY, 1, 100, "PLN", "Deklaracja", Optional.empty()));
    }

    private static Change run(String id, Optional<String> corrects, long gain) {
        var totals = List.of(new MemberTotals("home05", 1, 1, 0, 0, gain, "PLN"));
        return new RunFinalised(id, HOME, "2025-05", 2, 0, corrects, "", "hash", "digest", totals);
    }
}
