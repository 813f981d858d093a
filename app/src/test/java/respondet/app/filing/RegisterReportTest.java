package respondet.app.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.app.web.SampleServer;
import respondet.core.community.Community;
import respondet.core.community.Facts;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.quantity.Power;

class RegisterReportTest {

    private final SampleServer server = SampleServer.shared();

    /** A report about a year tells nothing of what was put into service after it. */
    @Test
    void reportsThePlantsOfItsYear() {
        var agreed = server.bean(Agreements.class).need("malopolska");
        var row = server.bean(Communities.class).find("malopolska").orElseThrow();
        var later =
                new Plant("next-roof", "nobody", Technology.PV, Power.kW("1000"), LocalDate.of(2026, 1, 1), Facts.NONE);
        var plants = Stream.concat(agreed.plants().stream(), Stream.of(later)).toList();
        var before = report(row, agreed);
        assertThat(report(row, with(agreed, plants))).isEqualTo(before);
        assertThat(before).contains(agreed.plants().getFirst().id());
    }

    private static String report(CommunityRow row, Community agreed) {
        var words = new FilingWords(Texts.in(Language.ENGLISH), row, agreed);
        return new RegisterReport(words, Year.of(2025), List.of())
                .filing()
                .sections()
                .toString();
    }

    private static Community with(Community community, List<Plant> plants) {
        return new Community(
                community.id(),
                community.name(),
                community.territory(),
                community.regime(),
                community.zone(),
                community.currency(),
                community.facts(),
                community.members(),
                community.points(),
                plants,
                community.keys(),
                community.tariffs(),
                community.prices(),
                community.openingLots(),
                community.estimation());
    }
}
