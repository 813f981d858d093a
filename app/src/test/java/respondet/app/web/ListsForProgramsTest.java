package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists come in parts, each item once. */
class ListsForProgramsTest {

    private static Turin turin;

    @BeforeAll
    static void start() {
        turin = Turin.start();
    }

    @AfterAll
    static void stop() {
        turin.stop();
    }

    /** Each item once, whatever comes and goes between the parts. */
    @Test
    void tellsAListInPartsWhileItChanges() {
        var known = new HashSet<String>();
        for (int i = 0; i < 7; i++) {
            known.add(
                    Program.json(turin.send("part-" + i, Turin.FILE)).path("id").asString());
        }
        var told = new ArrayList<String>();
        var next = Turin.WAITING + "?limit=3";
        for (int part = 0; !next.isEmpty(); part++) {
            assertThat(part).isLessThan(30);
            var page = turin.manager().read(next);
            page.path("items").forEach(item -> told.add(item.path("id").asString()));
            next = page.path("next").asString("");
            turin.send("between-" + part, Turin.FILE);
            // the item at which the next part begins is gone
            var last = told.getLast();
            known.remove(last);
            turin.manager().post(Turin.WAITING + "/" + last + "/refuse", "");
        }
        assertThat(told).doesNotHaveDuplicates().containsAll(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=-1",
                "limit=x",
                "limit=",
                "after=%00%01*",
                "after=é",
                "state=gone",
                "month=2025-13",
                "month=long%20ago"
            })
    void refusesWhatIsNoPartOfAList(String query) {
        var answer = turin.manager().get(Turin.PATH + "/runs?" + query.replace("é", "%C3%A9"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Program.json(answer).path("type").asString()).isEqualTo("urn:respondet:problem:wrong");
    }

    /** Also where the server itself could not read it. */
    @ParameterizedTest
    @CsvSource({"{\"month\":{}}, month", "{\"months\":\"2025-07\"}, months", "{\"month\":\"x\"}, month", "{}, month"})
    void tellsWhichPartOfABodyIsWrong(String json, String part) {
        var problem = Program.json(turin.manager().post(Turin.PATH + "/runs", json));
        assertThat(problem.findValuesAsString("part")).containsExactly(part);
    }

    @ParameterizedTest
    @CsvSource({"/readings/waiting, name", "/agreement, reason"})
    void tellsWhichPartLacks(String route, String part) {
        var headers = Map.of("Content-Type", route.endsWith("t") ? "application/yaml" : "application/octet-stream");
        var method = route.endsWith("t") ? "PUT" : "POST";
        var answer = turin.manager().send(method, Turin.PATH + route, headers, "x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Program.json(answer).findValuesAsString("part")).containsExactly(part);
    }

    @Test
    void tellsWhichPartIsWrong() {
        var problem = Program.json(turin.manager().get(Turin.PATH + "/runs?limit=x"));
        assertThat(problem.path("problems")
                        .path(0)
                        .path("hint")
                        .path("args")
                        .path("part")
                        .asString())
                .isEqualTo("limit");
    }
}
