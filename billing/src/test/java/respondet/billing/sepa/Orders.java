package respondet.billing.sepa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import respondet.core.quantity.Money;

/** Invented orders for tests; the account numbers are those of the IBAN registry's examples. */
final class Orders {

    static final Instant MADE = Instant.parse("2026-04-14T08:00:00.5Z");
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final BankAccount COMMUNITY =
            new BankAccount("Énergie Citoyenne „Charleroi” ASBL", "BE68 5390 0754 7034", Optional.of("GKCCBEBB"));
    static final BankAccount MEMBER =
            new BankAccount("Ewa Żółkiewska", "PL61109010140000071219812874", Optional.empty());
    static final BankAccount OTHER =
            new BankAccount("Núria Vil·la", "ES9121000418450200051332", Optional.of("CAIXESBBXXX"));
    static final String CREDITOR = "DE98ZZZ09999999999";

    private Orders() {}

    static Collection collection(String id, String euro, Sequence sequence, BankAccount debtor) {
        return new Collection(
                id,
                Money.eur(euro),
                new Mandate("M-" + id, LocalDate.of(2025, 12, 24)),
                sequence,
                debtor,
                "Énergie partagée, mars 2026 – n° " + id);
    }

    static DirectDebitOrder debit(List<Collection> collections) {
        return new DirectDebitOrder("DD-2026-04", MADE, COMMUNITY, CREDITOR, DAY, collections);
    }

    static CreditOrder credit(List<Credit> credits) {
        return new CreditOrder("CT-2026-04", MADE, COMMUNITY, DAY, credits);
    }
}
