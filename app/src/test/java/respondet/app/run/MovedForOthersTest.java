package respondet.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.solidarity.SolidarityAmount;
import respondet.app.text.Language;
import respondet.app.text.Texts;

class MovedForOthersTest {

    private static final Texts TEXTS = Texts.in(Language.ENGLISH);

    /** The board and the members are told a sum only of five who give and five who receive. */
    @ParameterizedTest
    @CsvSource({"5, 5, true", "4, 5, false", "5, 4, false", "20, 1, false", "0, 0, false"})
    void tellsNoSumOfFewerThanFive(int givers, int receivers, boolean told) {
        var moved = new MovedForOthers(TEXTS, amounts(givers, receivers));
        assertThat(moved.toOthers().isEmpty()).isEqualTo(!told);
        assertThat(moved.told(Map.of(), false).isEmpty()).isEqualTo(!told);
        assertThat(moved.told(Map.of(), false).lines()).isEmpty();
    }

    @Test
    void tellsEachTheirOwnAndTheManagerAll() {
        var moved = new MovedForOthers(TEXTS, amounts(3, 1));
        assertThat(moved.toMember("receiver0")).singleElement().asString().startsWith("In this month you receive 1.00");
        assertThat(moved.toMember("nobody")).isEmpty();
        assertThat(moved.told(Map.of("giver0", "Ewa"), true).lines())
                .extracting(MovedForOthers.Line::name)
                .contains("Ewa", "giver1", "receiver0");
    }

    private static List<SolidarityAmount> amounts(int givers, int receivers) {
        return Stream.concat(each("giver", givers, -100), each("receiver", receivers, 100))
                .toList();
    }

    private static Stream<SolidarityAmount> each(String name, int count, long amount) {
        return IntStream.range(0, count).mapToObj(i -> new SolidarityAmount(name + i, amount, amount, "EUR"));
    }
}
