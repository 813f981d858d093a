package respondet.billing.sepa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.billing.xml.SchemaCheck;
import respondet.core.problem.Checked;
import respondet.core.quantity.Money;

class OrderFilesTest {

    private static final SchemaCheck DEBITS = new SchemaCheck("pain.008.001.08.xsd", Map.of());
    private static final SchemaCheck CREDITS = new SchemaCheck("pain.001.001.09.xsd", Map.of());

    private static String written(Checked<byte[]> written, SchemaCheck schema) {
        assertThat(written.problems()).isEmpty();
        var xml = written.found().orElseThrow();
        assertThat(schema.broken(xml)).as(new String(xml, UTF_8)).isEmpty();
        return new String(xml, UTF_8);
    }

    private static List<String> refusals(Checked<byte[]> written) {
        assertThat(written.found()).isEmpty();
        return written.problems().stream().map(each -> each.hint().key()).toList();
    }

    private static List<String> all(String xml, String pattern) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    @Test
    void collectsInABlockForEachSequence() {
        var order = Orders.debit(List.of(
                Orders.collection("1", "12.30", Sequence.RCUR, Orders.MEMBER),
                Orders.collection("2", "0.01", Sequence.FRST, Orders.OTHER),
                Orders.collection("3", "100.00", Sequence.RCUR, Orders.OTHER),
                Orders.collection("4", "7.5", Sequence.FNAL, Orders.MEMBER),
                Orders.collection("5", "1", Sequence.OOFF, Orders.MEMBER)));
        var xml = written(DirectDebitFile.write(order), DEBITS);
        assertThat(all(xml, "<SeqTp>(\\w+)<")).containsExactly("FRST", "RCUR", "OOFF", "FNAL");
        assertThat(all(xml, "<CtrlSum>([0-9.]+)<")).containsExactly("120.81", "0.01", "112.30", "1.00", "7.50");
        assertThat(all(xml, "<NbOfTxs>(\\d+)<")).containsExactly("5", "1", "2", "1", "1");
        assertThat(all(xml, "<EndToEndId>(\\d+)<")).containsExactly("2", "1", "3", "5", "4");
        assertThat(all(xml, "<BtchBookg>(\\w+)<")).containsExactly("false", "false", "false", "false");
        assertThat(xml)
                .contains("<Nm>Energie Citoyenne 'Charleroi' ASBL<", "<Nm>Nuria Vil.la<", "<Nm>Ewa Zolkiewska<")
                .contains(
                        "<Ustrd>Energie partagee, mars 2026 - n. 1<",
                        "<ReqdColltnDt>2026-05-04<",
                        "<IBAN>BE68539007547034<")
                .contains("<BICFI>GKCCBEBB<", "<Id>NOTPROVIDED<", "<MndtId>M-3<", "<DtOfSgntr>2025-12-24<");
    }

    @Test
    void paysOut() {
        var order = Orders.credit(List.of(
                new Credit("2026-9", Money.eur("12.3"), Orders.MEMBER, "x".repeat(200)),
                new Credit("2026-10", Money.eur("1000"), Orders.OTHER, "")));
        var xml = written(CreditTransferFile.write(order), CREDITS);
        assertThat(all(xml, "<CtrlSum>([0-9.]+)<")).containsExactly("1012.30", "1012.30");
        assertThat(all(xml, "<BtchBookg>(\\w+)<")).containsExactly("false");
        assertThat(all(xml, "<Ustrd>(x+)<")).singleElement().asString().hasSize(140);
        assertThat(all(xml, "<InstdAmt Ccy=\"EUR\">([0-9.]+)<")).containsExactly("12.30", "1000.00");
    }

    @Test
    void addsUpAnyOrder() {
        var random = new Random(8);
        for (int i = 0; i < 50; i++) {
            var collections = new ArrayList<Collection>();
            int size = 1 + random.nextInt(40);
            for (int k = 0; k < size; k++) {
                var amount = Money.ofMinor(
                        1 + random.nextLong(100_000), Money.eur("0").currency());
                collections.add(new Collection(
                        "E-" + k,
                        amount,
                        new Mandate("M", Orders.DAY),
                        Sequence.values()[random.nextInt(4)],
                        Orders.MEMBER,
                        ""));
            }
            var xml = written(DirectDebitFile.write(Orders.debit(collections)), DEBITS);
            var sums = all(xml, "<CtrlSum>([0-9.]+)<").stream()
                    .map(BigDecimal::new)
                    .toList();
            var single =
                    all(xml, "EUR\">([0-9.]+)<").stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sums.getFirst()).isEqualByComparingTo(single);
            assertThat(sums.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(single);
            assertThat(all(xml, "<NbOfTxs>(\\d+)<").getFirst()).isEqualTo(Integer.toString(size));
        }
    }

    @Test
    void refusesWhatABankWouldSendBack() {
        var wrong = new BankAccount("", "BE68539007547035", Optional.of("X"));
        assertThat(refusals(DirectDebitFile.write(
                        new DirectDebitOrder("Nr. 1 żółty", Orders.MADE, wrong, "DE00ZZZ1", Orders.DAY, List.of()))))
                .containsExactly(
                        "problem.billing.order_empty",
                        "problem.billing.identifier",
                        "problem.billing.iban",
                        "problem.billing.bic",
                        "problem.billing.holder",
                        "problem.billing.creditor_id");
        assertThat(refusals(CreditTransferFile.write(Orders.credit(List.of(
                        new Credit("1", Money.pln("5"), Orders.MEMBER, ""),
                        new Credit("1", Money.eur("-5"), Orders.MEMBER, ""),
                        new Credit("2", Money.eur("0.001"), Orders.MEMBER, ""),
                        new Credit("3", Money.eur("1000000000"), Orders.MEMBER, ""))))))
                .containsExactly(
                        "problem.billing.only_euro",
                        "problem.billing.order_twice",
                        "problem.billing.order_amount",
                        "problem.billing.order_amount",
                        "problem.billing.order_amount");
        var late = new Collection(
                "1", Money.eur("1"), new Mandate("M_1", LocalDate.of(2027, 1, 1)), Sequence.OOFF, Orders.MEMBER, "");
        assertThat(refusals(DirectDebitFile.write(Orders.debit(List.of(late)))))
                .containsExactly("problem.billing.identifier", "problem.billing.mandate_later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "/1", "1/", "1//2", "2026_1", "ż", "123456789012345678901234567890123456"})
    void neverRewritesAnIdentifier(String id) {
        assertThat(refusals(CreditTransferFile.write(
                        Orders.credit(List.of(new Credit(id, Money.eur("1"), Orders.MEMBER, ""))))))
                .containsExactly("problem.billing.identifier");
    }

    /** So that a schema which allows anything would be noticed. */
    @Test
    void isWatchedByTheSchema() {
        var xml = written(
                DirectDebitFile.write(
                        Orders.debit(List.of(Orders.collection("1", "12.30", Sequence.RCUR, Orders.MEMBER)))),
                DEBITS);
        assertThat(DEBITS.broken(xml.replace("RCUR", "OFTEN").getBytes(UTF_8))).isNotEmpty();
        assertThat(DEBITS.broken(xml.replace("12.30", "12.305678").getBytes(UTF_8)))
                .isNotEmpty();
    }
}
