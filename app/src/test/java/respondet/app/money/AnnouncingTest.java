package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import respondet.app.document.Documents;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.identity.Viewer;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.mail.Outbox;
import respondet.app.money.CollectionAnnounced.Told;
import respondet.app.paper.PaperCheck;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.billing.sepa.TargetDays;

/** Nothing is collected of which a member was not told. */
class AnnouncingTest {

    private static final String HOME = MoneyTest.HOME;

    /** An account that is a member. */
    static void join(Installation installation, String member, Language language) {
        var account = installation.bean(Accounts.class).open(member + "@example.org", "Person " + member, language);
        var grant = new Grant(
                Ids.next(),
                Role.MEMBER,
                Optional.empty(),
                Optional.of(HOME),
                Optional.of(member),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        installation.bean(Journal.class).write(new GrantGiven(account.id(), grant), "m");
    }

    @OnEachDatabase
    void writesToWhomItCollectsFromAndPrintsForTheOthers(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        join(installation, "home1", Language.ENGLISH);
        join(installation, "home3", Language.ENGLISH);
        var order = MoneyTest.collected(installation);
        assertThat(installation.bean(CollectionNotices.class).of(HOME).get(order.id()))
                .containsExactly(new Told("home1", Way.EMAIL), new Told("home2", Way.PAPER));
        var invoice = installation.bean(Documents.class).ofMember(HOME, "home1").getFirst();
        var values = Texts.in(Language.ENGLISH).values();
        assertThat(installation.bean(Outbox.class).newest()).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("home1@example.org");
            assertThat(letter.text())
                    .contains(values.money(invoice.payable()), values.date(order.day()), invoice.number())
                    .contains("M-home1", "BE69ZZZ050D000000008", "/my/namur/money");
        });
        assertThat(installation.bean(Journal.class).all())
                .extracting(Entry::kind)
                .endsWith("money.order_made", "money.collection_announced");
        assertPaper(installation, order);
    }

    private static void assertPaper(Installation installation, BankOrder order) throws IOException {
        var told = installation.bean(CollectionNotices.class).of(HOME).get(order.id());
        var zip = LettersZip.of(installation.bean(Announcing.class).papers(order, told, Language.FRENCH));
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(in.getNextEntry()).extracting(each -> each.getName()).isEqualTo("home2.pdf");
            var pdf = in.readAllBytes();
            assertThat(PaperCheck.problems(pdf)).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains(
                                "Somebody home2",
                                "M-home2",
                                Texts.in(Language.FRENCH).values().date(order.day()));
            }
            assertThat(in.getNextEntry()).isNull();
        }
    }

    /** Who gets money need not be told. */
    @OnEachDatabase
    void announcesNoPayment(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        join(installation, "school", Language.ENGLISH);
        installation.bean(Ordering.class).order(HOME, OrderKind.CREDIT, MoneyTest.DAY, "m");
        assertThat(installation.bean(Outbox.class).newest()).isEmpty();
    }

    /** Banks move no money on weekends and holidays, nor in the past. */
    @OnEachDatabase
    void movesMoneyOnBankDaysAlone(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var days = installation.bean(CollectionDay.class);
        var english = Texts.in(Language.ENGLISH).values();
        var page =
                (MoneyPage) installation.bean(MoneyPages.class).show(HOME, Viewer.ANYBODY, Texts.in(Language.ENGLISH));
        assertThat(TargetDays.isBankDay(LocalDate.parse(page.day()))).isTrue();
        var christmas = LocalDate.of(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 1, 12, 25);
        for (var kind : OrderKind.values()) {
            assertThat(days.problem(HOME, kind, christmas))
                    .get()
                    .satisfies(why -> assertThat(Texts.in(Language.ENGLISH).say(why))
                            .contains(english.date(christmas), english.date(TargetDays.from(christmas))));
            assertThat(days.problem(HOME, kind, TargetDays.from(christmas))).isEmpty();
            assertThat(days.problem(HOME, kind, LocalDate.of(2025, 7, 21))).isPresent();
        }
        installation.bean(Journal.class).write(new PaymentTermsSet(new PaymentTerms(HOME, 0, List.of(7, 14, 21))), "m");
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        assertThat(days.problem(HOME, OrderKind.COLLECTION, today))
                .as("the bank needs a day")
                .isPresent();
        assertThat(days.earliest(HOME)).isEqualTo(TargetDays.from(today.plusDays(1)));
    }

    /** Too early for the usual two weeks; in time for those who agreed on less. */
    @OnEachDatabase
    void collectsOnNoDayThatComesTooSoon(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var pages = installation.bean(MoneyPages.class);
        var english = Texts.in(Language.ENGLISH);
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        var day = TargetDays.from(today.plusDays(8));
        assertThat(pages.order(HOME, "collection", day.toString(), Viewer.ANYBODY, english))
                .isInstanceOfSatisfying(
                        MoneyPage.class,
                        page -> assertThat(page.problems())
                                .singleElement()
                                .asString()
                                .contains(english.values().date(TargetDays.from(today.plusDays(14)))));
        assertThat(installation.bean(Orders.class).of(HOME)).isEmpty();
        installation.bean(Journal.class).write(new PaymentTermsSet(new PaymentTerms(HOME, 5, List.of(7, 14, 21))), "m");
        assertThat(pages.order(HOME, "collection", day.toString(), Viewer.ANYBODY, english))
                .isEqualTo("redirect:/communities/namur/money");
        assertThat(installation.bean(Orders.class).of(HOME)).hasSize(1);
    }
}
