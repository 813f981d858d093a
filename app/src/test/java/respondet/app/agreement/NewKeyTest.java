package respondet.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.community.AllocationKey;
import respondet.core.law.Message;
import respondet.core.quantity.Share;

/** Shares as people type them. */
class NewKeyTest {

    private static final AllocationKey BEFORE = new AllocationKey.Specific(Map.of("a", new Share(BigDecimal.ONE)));

    private static NewKey key(Map<String, String> percent) {
        return new NewKey(BEFORE, "2026-01-01", "Resolution 5", percent);
    }

    @Test
    void writesPartsOfOneExactly() {
        var thirds = key(Map.of("a", "33.3334", "b", "33,3333", "c", "33.3333", "d", ""));
        assertThat(thirds.problem()).isEmpty();
        assertThat(thirds.in("keys:\n  - { from: 2025-01-01, kind: equal } # first\nrest: 1\n"))
                .hasValue("""
                        keys:
                          - { from: 2025-01-01, kind: equal } # first
                          - { from: 2026-01-01, kind: specific, decided: Resolution 5, shares: { a: 0.333334, b: 0.333333, c: 0.333333 } }
                        rest: 1
                        """);
    }

    @ParameterizedTest
    @CsvSource({"50, 49.9999999999", "100, 0.0000000001", "99, ''", "'', ''"})
    void refusesWhatIsNotExactlyTheWhole(String a, String b) {
        assertThat(key(Map.of("a", a, "b", b)).problem().map(Message::key)).hasValue("agreement.newkey.sum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e2", "ten", "1.2.3", "100 }", "\"", "1000000000000", "٣", "0x10", "NaN"})
    void refusesWhatIsNoShare(String text) {
        assertThat(key(Map.of("a", text)).problem().map(Message::key)).hasValue("agreement.newkey.no-number");
    }

    @Test
    void asksForTheDayAndTheResolution() {
        assertThat(new NewKey(BEFORE, "", "R", Map.of("a", "100")).problem().map(Message::key))
                .hasValue("agreement.newkey.no-day");
        assertThat(new NewKey(BEFORE, "2026-01-01", "", Map.of("a", "100"))
                        .problem()
                        .map(Message::key))
                .hasValue("agreement.edit.no-reason");
    }

    @Test
    void keepsTheFixedPartOfAHybridKey() {
        var hybrid = new AllocationKey.Hybrid(new Share(new BigDecimal("0.5")), Map.of("a", new Share(BigDecimal.ONE)));
        var text = new NewKey(hybrid, "2026-01-01", "R", Map.of("a", "100")).in("keys:\n  - { from: 2025-01-01 }\n");
        assertThat(text.orElseThrow()).contains("kind: hybrid, fixed_part: 0.5, decided: R, shares: { a: 1 }");
    }

    @Test
    void changesNothingWhereTheLayoutLeavesNoPlace() {
        assertThat(key(Map.of("a", "100")).in("keys: [ { from: 2025-01-01 } ]\n"))
                .isEmpty();
        assertThat(key(Map.of("a", "100")).in("members: []\n")).isEmpty();
    }
}
