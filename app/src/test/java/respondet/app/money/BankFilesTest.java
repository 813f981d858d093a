package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.quantity.Money;

/** A bank's file settles what it is about, and nothing of another account. */
class BankFilesTest {

    private static final String HOME = MoneyTest.HOME;

    /** Many banks book one sum for a block and name none of its amounts. */
    @OnEachDatabase
    void findsTheDocumentsOfABlockThatWasBookedAsOne(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var order = MoneyTest.collected(installation);
        var files = installation.bean(BankFiles.class);
        var sum = order.sum(Money.eur("0").currency());
        var other = BankFile.statement(BankFile.block(sum.plus(Money.eur("0.01")), order.id() + "-FRST"));
        assertThat(files.take(HOME, other, "m").found()).contains(new BankFiles.Taken(1, 0, 0, 0));
        assertThat(MoneyTest.item(installation, MoneyTest.invoice(installation, "home1"))
                        .isSettled())
                .as("another sum")
                .isFalse();
        var file = BankFile.statement(BankFile.block(sum, order.id() + "-FRST"));
        assertThat(files.take(HOME, file, "m").found()).contains(new BankFiles.Taken(2, 0, 0, 0));
        for (var home : List.of("home1", "home2")) {
            assertThat(MoneyTest.item(installation, MoneyTest.invoice(installation, home))
                            .isSettled())
                    .as(home)
                    .isTrue();
        }
    }

    /** Any account that was ever the community's own will do; where none is known, each. */
    @OnEachDatabase
    void takesNothingOfSomebodyElsesAccount(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var files = installation.bean(BankFiles.class);
        var entry = BankFile.entry(Money.eur("5"), "CRDT", "NOTPROVIDED", "", "x");
        var own = new String(BankFile.statement(entry), StandardCharsets.UTF_8);
        for (var other : List.of("<IBAN>BE68539007547034</IBAN>", "<Othr><Id>539007547034</Id></Othr>", "")) {
            var strange = own.replace("<IBAN>BE71096123456769</IBAN>", other).getBytes(StandardCharsets.UTF_8);
            assertThat(files.take(HOME, strange, "m").problems())
                    .extracting(each -> each.hint().key())
                    .containsExactly("money.problem.account");
        }
        assertThat(installation.bean(Movements.class).of(HOME)).isEmpty();
        var local = own.replace("<IBAN>BE71096123456769</IBAN>", "<Othr><Id>096123456769</Id></Othr>");
        assertThat(files.take(HOME, local.getBytes(StandardCharsets.UTF_8), "m").found())
                .isPresent();
        installation.found("malopolska");
        assertThat(files.take("malopolska", BankFile.statement(entry), "m").found())
                .isPresent();
    }
}
