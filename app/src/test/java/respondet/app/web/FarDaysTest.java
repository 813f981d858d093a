package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and months at the end of what can be counted are slips, not failures of the server. */
class FarDaysTest {

    private final Visitor manager = new Visitor(SampleServer.shared().address())
            .signIn("community-manager@malopolska.example.org", "sample-pass-2025");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/readings/complete?month=",
                "/readings/gaps.csv?month=",
            })
    void showTheLatestMonth(String path) {
        for (var month : new String[] {"%2B999999999-12", "-999999999-01", "9999-12"}) {
            assertThat(manager.get("/communities/malopolska" + path + month).statusCode())
                    .as(month)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/members?day=",
                "/members/home01?day=",
                "/points?day=",
                "/plants?day=",
                "/keys?day=",
                "/keys/price?day=",
                "/capital?day=",
                "/law?day=",
                "/agreement?day=",
                "/agreement?known=",
                "/agreement/leave?announced="
            })
    void failNowhere(String path) {
        for (var day : new String[] {"%2B999999999-12-31", "-999999999-01-01", "9999-12-31"}) {
            assertThat(manager.get("/communities/malopolska" + path + day).statusCode())
                    .as(day)
                    .isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12", "-999999999-01"})
    void areNoMonthToSettle(String month) {
        var answer = manager.post("/communities/malopolska/runs", java.util.Map.of("month", month));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"alert\"");
    }

    /** Whoever forgets the reason of a correction sends the same month again, not another one. */
    @Test
    void keepTheMonthThatWasTyped() {
        var answer = manager.post("/communities/malopolska/runs", java.util.Map.of("month", "2025-06", "reason", " "));
        assertThat(answer.body()).contains("role=\"alert\"").contains("required value=\"2025-06\"");
    }
}
