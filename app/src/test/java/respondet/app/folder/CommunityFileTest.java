package respondet.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.Community;
import respondet.core.community.EstimationRule;
import respondet.core.community.MemberKind;
import respondet.core.community.PriceTerm;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;

class CommunityFileTest {

    private static Community good() {
        return accepted(TestFolders.GOOD);
    }

    private static Community accepted(String yaml) {
        var read = TestFolders.read(yaml);
        assertThat(read.problems()).isEmpty();
        return read.community().orElseThrow();
    }

    @Test
    void readsEveryField() {
        var community = good();
        assertThat(community.name()).isEqualTo("Three members and a roof");
        assertThat(community.facts().list("communes")).containsExactly("Namur", "Jambes");
        assertThat(community.findMember("B").orElseThrow().kind()).isEqualTo(MemberKind.PUBLIC_BODY);
        assertThat(community.findMember("C").orElseThrow().left()).contains(LocalDate.of(2026, 7, 1));
        assertThat(community.findPoint("PG").orElseThrow().marketId()).isEqualTo("541448860000000001");
        assertThat(community.openingLots().getFirst().energy()).isEqualTo(Energy.kWh("120.5"));
        assertThat(community.estimation()).isEqualTo(EstimationRule.SAME_TIME_LAST_WEEK);
        assertThat(community.keys().getFirst().key()).isInstanceOf(AllocationKey.Specific.class);
        assertThat(community.keys().getFirst().decided()).contains("assembly");
    }

    @Test
    void keepsPricesExact() {
        assertThat(good().prices().get("internal"))
                .isInstanceOfSatisfying(
                        PriceTerm.Flat.class,
                        flat -> assertThat(flat.price().perKWh()).isEqualByComparingTo(new BigDecimal("0.10")));
        assertThat(good().tariffs().get("home").terms().get("energy"))
                .isInstanceOfSatisfying(
                        PriceTerm.Zoned.class,
                        zoned -> assertThat(zoned.byZone()).containsOnlyKeys("day", "night"));
    }

    @ParameterizedTest
    @CsvSource({
        "ES511, Europe/Madrid, EUR",
        "ES70, Atlantic/Canary, EUR",
        "PL214, Europe/Warsaw, PLN",
        "BE3, Europe/Brussels, EUR",
        "ITC11, Europe/Rome, EUR",
    })
    void takesZoneAndCurrencyFromTheTerritory(String territory, String zone, String currency) {
        var community = accepted(TestFolders.GOOD
                .replace("territory: BE352", "territory: " + territory)
                .replaceAll("(?m)^(zone|currency): .*\n", ""));
        assertThat(community.zone()).isEqualTo(ZoneId.of(zone));
        assertThat(community.currency().getCurrencyCode()).isEqualTo(currency);
    }

    @Test
    void namesACommunityByItsIdUnlessItIsNamed() {
        assertThat(accepted(TestFolders.GOOD.replaceAll("(?m)^name: .*\n", "")).name())
                .isEqualTo("three-and-a-roof");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: equal",
                "kind: prorata",
                "kind: equal_iterative",
                "kind: constant, shares: { A: 0.333334, B: 0.333333, C: 0.333333 }",
                "kind: specific_iterative, shares: { A: 1 }",
                "kind: hybrid, fixed_part: 0.5, shares: { A: 0.5, B: 0.5 }",
                "kind: cascade, order: [C, A, B]"
            })
    void readsEveryKindOfKey(String key) {
        var community = accepted(TestFolders.GOOD.replaceAll("kind: specific.*decided", key + ", decided"));
        assertThat(key).startsWith("kind: " + community.keys().getFirst().key().kind());
    }

    @Test
    void acceptsWindowsLineEndsAndAByteOrderMark() {
        assertThat(accepted("\uFEFF" + TestFolders.GOOD.replace("\n", "\r\n"))).isEqualTo(good());
    }

    @Test
    void findsAllProblemsAtOnce() {
        var read = TestFolders.read(TestFolders.GOOD
                .replace("kind: household", "kind: houshold")
                .replace("tariff: home }", "tarif: home }")
                .replace("A: 0.5", "A: 0.6")
                .replace("capacity_kw: 100", "capacity_kw: big"));
        assertThat(read.community()).isEmpty();
        assertThat(read.problems().stream().map(Problem::kind))
                .contains(ProblemKind.WRONG_VALUE, ProblemKind.UNKNOWN_KEY, ProblemKind.WRONG_SUM);
        assertThat(read.problems()).hasSize(5);
    }

    @Test
    void knowsThePointsOfARefusedFile() {
        var read = TestFolders.read(TestFolders.GOOD.replace("A: 0.5", "A: 0.6"));
        assertThat(read.points()).containsEntry("541448860000000001", "PG").hasSize(4);
    }

    @Test
    void leavesOutWhatBecameKnownLater() {
        var yaml = TestFolders.GOOD
                .replace(
                        "- { id: A,",
                        "- { known: 2026-02-01T00:00:00Z, id: D, kind: farmer, joined: 2026-01-15 }\n  - { id: A,")
                .replace(
                        "facts: { filing_date: 2025-11-01",
                        "facts: { filing_date: { value: 2025-11-01, known: 2026-03-01T00:00:00+01:00 }");
        var early = TestFolders.readAsKnownAt("2026-01-31T00:00:00Z", yaml);
        var late = TestFolders.read(yaml);
        assertThat(early.community().orElseThrow().findMember("D")).isEmpty();
        assertThat(early.community().orElseThrow().facts().date("filing_date")).isEmpty();
        assertThat(late.community().orElseThrow().findMember("D")).isPresent();
        assertThat(late.community().orElseThrow().facts().date("filing_date")).contains(LocalDate.of(2025, 11, 1));
        assertThat(late.latestMark()).contains(Instant.parse("2026-02-28T23:00:00Z"));
        assertThat(early.latestMark()).isEqualTo(late.latestMark());
    }

    @Test
    void letsWhatBecameKnownLaterReplaceWhatWasKnown() {
        var yaml = TestFolders.GOOD.replace(
                "points:",
                "  - { id: A, kind: household, joined: 2026-01-01, left: 2026-02-01, known: 2026-02-10T09:00:00Z }\npoints:");
        assertThat(accepted(yaml).findMember("A").orElseThrow().left()).isPresent();
        var before = TestFolders.readAsKnownAt("2026-02-10T08:59:59Z", yaml).community();
        assertThat(before.orElseThrow().findMember("A").orElseThrow().left()).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoText() {
        var utf16 = CommunityFile.read(
                TestFolders.GOOD.getBytes(StandardCharsets.UTF_16), Optional.empty(), TestFolders.AROUND);
        var latin = CommunityFile.read(
                TestFolders.GOOD.replace("Three", "Drei W\u00e4nde").getBytes(StandardCharsets.ISO_8859_1),
                Optional.empty(),
                TestFolders.AROUND);
        assertThat(utf16.problems()).extracting(Problem::kind).containsExactly(ProblemKind.FILE_UNREADABLE);
        assertThat(latin.problems()).extracting(each -> each.line().orElse(0)).containsExactly(2L);
    }

    @Test
    void refusesAFileFarTooLarge() {
        var huge = CommunityFile.read(new byte[Utf8Text.LARGEST + 1], Optional.empty(), TestFolders.AROUND);
        assertThat(huge.problems()).extracting(Problem::kind).containsExactly(ProblemKind.FILE_TOO_LARGE);
    }

    @Test
    void keepsTheSameOrderOfProblems() {
        var yaml = TestFolders.GOOD.replace("id:", "ident:");
        assertThat(TestFolders.read(yaml).problems())
                .isEqualTo(TestFolders.read(yaml).problems());
        assertThat(List.copyOf(TestFolders.read(yaml).problems())).isSortedAccordingTo(Problem.ORDER);
    }
}
