package respondet.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Each row spoils the good file in one place: what is written instead of what, and what must be found where. */
class BadCommunityFileTest {

    @ParameterizedTest(name = "{2} instead of {1}")
    @CsvFileSource(resources = "/folder/bad-community.txt", delimiter = '|', quoteCharacter = '`')
    void saysWhatIsWrongAndWhere(String good, String bad, ProblemKind kind, long line, String nearest) {
        assertThat(TestFolders.GOOD).contains(unescaped(good));
        var yaml = TestFolders.GOOD.replace(unescaped(good), unescaped(Objects.requireNonNullElse(bad, "")));
        var found = TestFolders.read(yaml).problems();
        assertThat(found).as(yaml).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.line()).hasValue(line);
            assertThat(problem.file()).contains("community.yaml");
            assertThat(suggestion(problem)).isEqualTo(Objects.requireNonNullElse(nearest, ""));
        });
    }

    @Test
    void knowsADecimalCommaAndGuessesNoOtherName() {
        var comma = TestFolders.read(TestFolders.GOOD.replace("participation: 1.0", "participation: 0,5"))
                .problems();
        assertThat(comma).extracting(problem -> problem.hint().key()).contains("folder.decimal_comma");
        assertThat(Nearest.to("D", List.of("A", "B"))).isEmpty();
        assertThat(Nearest.to("hoem", List.of("home", "shop"))).contains("home");
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n").replace("\\t", "\t");
    }

    private static String suggestion(Problem problem) {
        return problem.hint().args().get("nearest") instanceof Value.Text(var text) ? text : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "# only a remark\n", "just words", "- a\n- b", "42", "---\n...\n"})
    void refusesWhatIsNoCommunityAtAll(String text) {
        var read = TestFolders.read(text);
        assertThat(read.community()).isEmpty();
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(ProblemKind.BROKEN_STRUCTURE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 300, 500, 700, 800, 900, 970})
    void survivesAFileThatEndsTooEarly(int length) {
        var read = TestFolders.read(TestFolders.GOOD.substring(0, length));
        assertThat(read.community()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000, 1_000_000})
    void survivesDeepNesting(int depth) {
        var read = TestFolders.read("facts: " + "[".repeat(depth));
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(ProblemKind.BROKEN_STRUCTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "tariff", "plant"})
    void namesThePointOfAProblem(String key) {
        var yaml = TestFolders.GOOD.replace("{ id: PB, member: B", "{ id: PB, member: B, x" + key + ": nothing");
        assertThat(TestFolders.read(yaml).problems())
                .extracting(problem -> problem.point().orElse(""))
                .containsExactly("PB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"houshold", "HOUSEHOLD", "house-hold", "hausehold"})
    void suggestsTheWordThatWasMeant(String written) {
        assertThat(Nearest.to(written, List.of("household", "farmer", "firm"))).contains("household");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "municipality",
                "",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void suggestsNothingForAWordFarFromAll(String written) {
        assertThat(Nearest.to(written, Arrays.asList("household", "farmer", "firm")))
                .isEmpty();
    }
}
