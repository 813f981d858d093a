package respondet.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.community.FactName;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;

class MemberTaxesTest {

    private static Facts facts(FactName tax, String... entries) {
        return new Facts(Map.of(tax.name(), List.of(entries)));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, ''", "2025-01-01, 6", "2025-06-30, 6", "2025-07-01, 21", "2031-01-01, 21"})
    void holdsFromItsDayOn(LocalDate day, String percent) {
        var facts = facts(MemberTaxes.VAT, "2025-07-01=21 Act, art. 2", "2025-01-01=6 Act, art. 1");
        assertThat(MemberTaxes.on(day, facts, MemberTaxes.VAT)
                        .map(found -> found.value().toPlainString()))
                .isEqualTo(Optional.of(percent).filter(each -> !each.isEmpty()));
    }

    @Test
    void namesItsSourceAndIsDoubtfulWithoutOne() {
        var day = LocalDate.of(2026, 1, 1);
        var found = MemberTaxes.on(
                        day, facts(MemberTaxes.EXCISE, "2026-01-01=0.0503 Act, art. 420"), MemberTaxes.EXCISE)
                .orElseThrow();
        assertThat(found.reference().toString()).isEqualTo("Act, art. 420");
        assertThat(found.certainty()).isEqualTo(Certainty.MEMORY);
        var bare = facts(MemberTaxes.EXCISE, "2026-01-01=0.0503");
        assertThat(MemberTaxes.on(day, bare, MemberTaxes.EXCISE).orElseThrow().certainty())
                .isEqualTo(Certainty.UNCERTAIN);
        assertThat(MemberTaxes.on(day, bare, MemberTaxes.VAT)).isEmpty();
    }

    private static List<String> wrong(FactName tax, String entry) {
        var member = new Member(
                "a",
                "A",
                MemberKind.HOUSEHOLD,
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                Optional.empty(),
                facts(tax, "2025-01-01=0.5 Act", entry));
        return MemberTaxes.problems(List.of(member)).stream()
                .map(problem -> problem.hint().args().get("value").toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6",
                "2026=6",
                "2026-02-30=6",
                "2026-01-01=six",
                "2026-01-01=-6",
                "2026-01-01=1e9",
                "2026-01-01=101",
                "2026-01-01=0",
                ""
            })
    void refusesWhatIsNoRate(String entry) {
        assertThat(wrong(MemberTaxes.VAT, entry)).hasSize(1);
    }

    /** Six euro for a kilowatt-hour is a slip of whoever thinks of percent. */
    @Test
    void refusesAnExciseThatIsNone() {
        assertThat(wrong(MemberTaxes.EXCISE, "2026-01-01=6 Act")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01=1", " 2026-01-01=0.5 x", "2026-01-01=0 Act, art. 3"})
    void takesRates(String entry) {
        assertThat(wrong(MemberTaxes.VAT, entry)).isEmpty();
        assertThat(wrong(MemberTaxes.EXCISE, entry)).isEmpty();
    }
}
