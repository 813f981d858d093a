package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import respondet.app.document.Furnished;
import respondet.app.store.Installation;
import respondet.app.trade.VatStanding;

/** An order to the bank about what a community owes its members. */
public final class Ordered {

    private Ordered() {}

    public static void credits(Installation installation, String community, String member) {
        Furnished.know(installation, community, member, VatStanding.TAXED);
        assertThat(installation
                        .bean(Ordering.class)
                        .order(community, OrderKind.CREDIT, LocalDate.of(2025, 7, 21), "m")
                        .orElseThrow()
                        .found())
                .isPresent();
    }
}
