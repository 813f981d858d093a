package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.app.trade.Details;
import respondet.app.trade.DetailsRecorded;
import respondet.app.trade.Letterhead;
import respondet.app.trade.LetterheadChanged;
import respondet.app.trade.TradeDetails;

/** An order is what it was when it was made. */
class OrderAsMadeTest {

    private static final String HOME = MoneyTest.HOME;

    private static void forgetMandate(Installation installation, String member, String iban) {
        var known =
                installation.bean(Details.class).on(MoneyTest.DAY, HOME, member).orElseThrow();
        var next = new TradeDetails(
                Ids.next(),
                HOME,
                member,
                known.from(),
                "Another name",
                known.address(),
                known.vatNumber(),
                known.standing(),
                Optional.of(iban),
                Optional.empty());
        installation.bean(Journal.class).write(new DetailsRecorded(next), "m");
    }

    @OnEachDatabase
    void staysTheSameWhateverIsRecordedLater(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var order = MoneyTest.collected(installation);
        var files = installation.bean(OrderFiles.class);
        var before = files.of(order).found().orElseThrow();
        forgetMandate(installation, "home1", "BE68539007547034");
        forgetMandate(installation, "", "BE68539007547034");
        var head = new Letterhead(HOME, "", "", 30, Optional.of("DE98ZZZ09999999999"), "");
        installation.bean(Journal.class).write(new LetterheadChanged(head), "m");
        assertThat(files.of(order).found().orElseThrow()).isEqualTo(before);
        assertThat(new String(before, StandardCharsets.UTF_8)).contains("M-home1", "M-home2", "BE69ZZZ050D000000008");
    }

    /** An erasure takes a mandate away; the other amounts alone would be another order. */
    @OnEachDatabase
    void refusesToLeaveOutAnAmount(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var order = MoneyTest.collected(installation);
        installation
                .bean(JdbcClient.class)
                .sql("update trade_details set iban = null, mandate = null, signed_day = null where member = 'home1'")
                .update();
        var answer = installation.bean(MoneyFiles.class).order(HOME, order.id(), Texts.in(Language.ENGLISH));
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody())
                .asString(StandardCharsets.UTF_8)
                .contains(MoneyTest.invoice(installation, "home1").number())
                .doesNotContain(MoneyTest.invoice(installation, "home2").number());
    }
}
