package respondet.billing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Documents;
import respondet.billing.invoice.Payment;
import respondet.core.quantity.Money;

class OpenItemsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 4);

    private static Claim claim(String number, String party, String euro) {
        return new Claim(number, party, DUE.minusDays(20), DUE, Money.eur(euro), Optional.empty());
    }

    private static Movement paid(String party, String euro, String... documents) {
        return new Movement("S" + party + euro, party, DUE, Money.eur(euro), List.of(documents));
    }

    private static List<String> open(OpenItems items) {
        return items.items().stream()
                .map(each -> each.open().amount().toPlainString())
                .toList();
    }

    private static List<String> rests(OpenItems items) {
        return items.unmatched().stream()
                .map(each -> each.rest().amount().toPlainString())
                .toList();
    }

    private static final List<Claim> CLAIMS =
            List.of(claim("1", "a", "10"), claim("2", "a", "20"), claim("3", "b", "30"), claim("4", "b", "-5"));

    @ParameterizedTest
    @CsvSource({
        "a, 10, 1, '0 20 30 -5', ''",
        "a, 4, 1, '6 20 30 -5', ''",
        "a, 30, 1 2, '0 0 30 -5', ''",
        "a, 25, 2 1, '5 0 30 -5', ''",
        "a, 35, 1 2, '0 0 30 -5', 5",
        "a, 7, '', '10 20 30 -5', 7",
        "a, 7, 9, '10 20 30 -5', 7",
        "a, 30, 3, '10 20 30 -5', 30",
        "b, -5, 4, '10 20 30 0', ''",
        "b, -8, 4, '10 20 30 0', -3",
        "b, 8, 4, '10 20 30 -5', 8",
        "a, 12, 1 1, '0 20 30 -5', 2",
    })
    void settlesWhatIsNamed(String party, String euro, String documents, String open, String rest) {
        var names =
                Stream.of(documents.split(" ")).filter(each -> !each.isEmpty()).toArray(String[]::new);
        var items = OpenItems.of(CLAIMS, List.of(paid(party, euro, names)));
        assertThat(String.join(" ", open(items))).isEqualTo(open);
        assertThat(String.join(" ", rests(items))).isEqualTo(rest);
    }

    @Test
    void opensAgainWhatCameBack() {
        var items = OpenItems.of(CLAIMS, List.of(paid("a", "10", "1"), paid("a", "-10", "1"), paid("a", "3", "1")));
        assertThat(open(items)).startsWith("7");
        assertThat(items.unmatched()).isEmpty();
        assertThat(rests(OpenItems.of(CLAIMS, List.of(paid("a", "-10", "1")))))
                .as("it was never paid")
                .containsExactly("-10");
    }

    @Test
    void setsACreditNoteOffAgainstWhatItCorrects() {
        var credit = new Claim("5", "a", DUE, DUE, Money.eur("-12"), Optional.of("1"));
        var items = OpenItems.of(List.of(claim("1", "a", "10"), credit), List.of());
        assertThat(open(items)).containsExactly("0", "-2");
        var strange = new Claim("5", "b", DUE, DUE, Money.eur("-12"), Optional.of("1"));
        assertThat(open(OpenItems.of(List.of(claim("1", "a", "10"), strange), List.of())))
                .containsExactly("10", "-12");
    }

    private static Claim note(String number, String euro) {
        return new Claim(number, "a", DUE, DUE, Money.eur(euro), Optional.of("1"));
    }

    @Test
    void leavesOpenWhatIsCreditedAfterItWasPaid() {
        var items = OpenItems.of(List.of(claim("1", "a", "100"), note("2", "-20")), List.of(paid("a", "100", "1")));
        assertThat(open(items)).containsExactly("0", "-20");
        assertThat(items.unmatched()).isEmpty();
        var back = List.of(paid("a", "100", "1"), paid("a", "-20", "2"));
        assertThat(open(OpenItems.of(List.of(claim("1", "a", "100"), note("2", "-20")), back)))
                .containsExactly("0", "0");
    }

    @Test
    void setsOffOneNoteAfterAnotherAndThenAgainstOtherDocuments() {
        var claims = List.of(claim("1", "a", "100"), note("2", "-30"), note("3", "-80"), claim("4", "a", "25"));
        assertThat(open(OpenItems.of(claims, List.of()))).containsExactly("0", "0", "0", "15");
        assertThat(open(OpenItems.of(claims, List.of(paid("a", "15", "1", "4")))))
                .as("the sum of all was paid at once")
                .containsExactly("0", "0", "0", "0");
        var strangers = List.of(claim("1", "a", "10"), note("2", "-30"), claim("3", "b", "25"));
        assertThat(open(OpenItems.of(strangers, List.of()))).containsExactly("0", "-20", "25");
    }

    @Test
    void isOpenWithWhoeverPaidTooMuch() {
        var claims = List.of(claim("1", "a", "10"));
        var paid = paid("a", "12", "1");
        assertThat(OpenItems.of(claims, List.of()).isOpenWith("a")).isTrue();
        assertThat(OpenItems.of(claims, List.of(paid)).isOpenWith("a")).isTrue();
        assertThat(OpenItems.of(claims, List.of(paid)).isOpenWith("b")).isFalse();
        assertThat(OpenItems.of(claims, List.of(paid, paid("a", "-2"))).isOpenWith("a"))
                .isFalse();
    }

    @Test
    void claimsByTheSideThatWroteIt() {
        var lines = List.of(Documents.line("1", "10", "100.00", Documents.BELGIAN));
        var bought = Claim.of(Documents.of(DocumentType.SELF_BILLED_INVOICE, Documents.EUR, Documents.TRANSFER, lines));
        assertThat(bought.party()).isEqualTo("member-7");
        assertThat(bought.owed()).isEqualTo(Money.eur("-106"));
        var credited = Claim.of(Documents.of(DocumentType.CREDIT_NOTE, Documents.EUR, new Payment.Offset(DUE), lines));
        assertThat(credited.owed()).isEqualTo(Money.eur("-106"));
        assertThat(credited.setOffAgainst()).contains("2026-0000");
        assertThat(Claim.of(Documents.of(
                                DocumentType.SELF_BILLED_CREDIT_NOTE, Documents.EUR, Documents.TRANSFER, lines))
                        .owed())
                .isEqualTo(Money.eur("106"));
    }

    @Test
    void refusesANumberTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenItems.of(List.of(claim("1", "a", "10"), claim("1", "a", "11")), List.of()));
    }

    @Test
    void losesNothing() {
        var random = new Random(4);
        for (int i = 0; i < 500; i++) {
            var claims = new ArrayList<Claim>();
            for (int k = 0; k < 12; k++) {
                var against = random.nextInt(4) == 0 ? Optional.of("" + random.nextInt(12)) : Optional.<String>empty();
                claims.add(new Claim("" + k, "p" + random.nextInt(2), DUE, DUE, cents(random), against));
            }
            var movements = new ArrayList<Movement>();
            for (int k = 0; k < 12; k++) {
                movements.add(new Movement(
                        "s" + k,
                        "p" + random.nextInt(2),
                        DUE,
                        cents(random),
                        List.of("" + random.nextInt(13), "" + random.nextInt(13))));
            }
            var items = OpenItems.of(claims, movements);
            var owed = sum(claims.stream().map(Claim::owed));
            var paid = sum(movements.stream().map(Movement::amount));
            var open = sum(items.items().stream().map(OpenItem::open));
            assertThat(open.minus(sum(items.unmatched().stream().map(Unmatched::rest))))
                    .isEqualTo(owed.minus(paid));
            assertThat(items.items())
                    .allSatisfy(each -> assertThat(each.open().amount().signum())
                            .as("never paid too much")
                            .isIn(0, each.claim().owed().amount().signum()));
        }
    }

    private static Money cents(Random random) {
        return Money.ofMinor(random.nextLong(-5_000, 20_000), Documents.EUR);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.eur("0"), Money::plus);
    }

    @Test
    void remindsStepByStep() {
        var reminders = new Reminders(List.of(new Reminders.Step("friendly", 7), new Reminders.Step("formal", 21)));
        var item = OpenItems.of(CLAIMS, List.of()).items().getFirst();
        assertThat(reminders.due(item, 0, DUE.plusDays(6))).isEmpty();
        assertThat(reminders.due(item, 0, DUE.plusDays(7))).contains(new Reminders.Step("friendly", 7));
        assertThat(reminders.due(item, 0, DUE.plusDays(90)))
                .map(Reminders.Step::name)
                .contains("friendly");
        assertThat(reminders.due(item, 1, DUE.plusDays(20))).isEmpty();
        assertThat(reminders.due(item, 1, DUE.plusDays(21)))
                .map(Reminders.Step::name)
                .contains("formal");
        assertThat(reminders.due(item, 2, DUE.plusDays(90))).isEmpty();
        var settled = OpenItems.of(CLAIMS, List.of(paid("a", "10", "1"))).items();
        assertThat(reminders.due(settled.getFirst(), 0, DUE.plusDays(90)))
                .as("paid")
                .isEmpty();
        assertThat(reminders.due(settled.getLast(), 0, DUE.plusDays(90)))
                .as("owed by us")
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reminders(List.of(new Reminders.Step("a", 7), new Reminders.Step("b", 7))));
    }
}
