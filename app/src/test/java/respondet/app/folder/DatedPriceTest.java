package respondet.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Community;
import respondet.core.community.PriceTerm;

/** Prices that change on a day. */
class DatedPriceTest {

    private static final String DATED = "[{ price: 0.10 }, { from: 2026-07-01, price: 0.12 }]";

    private static CommunityFile.Reading read(String internal) {
        return TestFolders.read(TestFolders.GOOD.replaceFirst("internal: [0-9.]+", "internal: " + internal));
    }

    private static Optional<BigDecimal> on(Community community, String day) {
        return Optional.ofNullable(community.prices().get("internal"))
                .flatMap(term -> term.on(LocalDate.parse(day)))
                .map(term -> term instanceof PriceTerm.Flat(var price) ? price.perKWh() : BigDecimal.ZERO);
    }

    @Test
    void countFromTheirDayOn() {
        var read = read(DATED);
        assertThat(read.problems()).isEmpty();
        var community = read.community().orElseThrow();
        assertThat(on(community, "2020-01-01")).contains(new BigDecimal("0.1"));
        assertThat(on(community, "2026-06-30")).contains(new BigDecimal("0.1"));
        assertThat(on(community, "2026-07-01")).contains(new BigDecimal("0.12"));
    }

    @Test
    void areMissingBeforeTheFirstDay() {
        var community = read("[{ from: 2026-07-01, price: 0.12 }]").community().orElseThrow();
        assertThat(on(community, "2026-06-30")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]",
                "[{ from: 2026-07-01 }]",
                "[{ from: July, price: 0.12 }]",
                "[{ price: cheap }]",
                "[{ from: 2026-07-01, price: 0.12 }, { from: 2026-07-01, price: 0.13 }]",
                "[0.12]",
                "[{ price: [{ price: 0.1 }] }]",
            })
    void areRefusedWhereTheySayNothing(String written) {
        assertThat(read(written).problems()).isNotEmpty();
    }

    /** The form writes what the reader reads, whatever stood there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.10",
                "[{ price: 0.10 }, { from: 2026-03-01, price: 0.11 }]",
                "'\n    - { price: 0.10 } # as ever\n    - { from: 2026-03-01, price: 0.11 }'",
            })
    void areAddedWhereOthersStand(String before) {
        var text = TestFolders.GOOD.replace(
                "prices: { internal: 0.10, injection: 0.04 }",
                "prices:\n  internal: " + before + "\n  injection: 0.04 # as ever");
        var after = new AgreementText(text)
                .withPrice("internal", LocalDate.of(2026, 7, 1), "0.12")
                .orElseThrow();
        assertThat(after).contains("injection: 0.04 # as ever").contains("{ from: 2026-07-01, price: 0.12 }");
        var community = TestFolders.read(after).community().orElseThrow();
        assertThat(on(community, "2026-07-01")).contains(new BigDecimal("0.12"));
        assertThat(on(community, "2026-01-01")).contains(new BigDecimal("0.1"));
    }

    @Test
    void areToldOfAllThatIsWrongAtOnce() {
        assertThat(read("[{ price: 0.10 }, { from: soon, price: cheap }]").problems())
                .hasSize(2);
    }
}
