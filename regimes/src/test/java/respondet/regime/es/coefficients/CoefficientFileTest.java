package respondet.regime.es.coefficients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.HourlyCoefficients;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.quantity.Share;

class CoefficientFileTest {

    private static final String NAME = "ES0031000000000009AB0FA001_2026.txt";
    private static final String CUPS_A = "ES0031000000000001AB0F";
    private static final String CUPS_B = "ES0031000000000002CD0F";
    private static final String CUPS_C = "ES0031000000000003EF0F";
    private static final Map<String, String> MEMBER_OF = Map.of(CUPS_A, "A", CUPS_B, "B", CUPS_C, "C");

    private static final CoefficientWriter WRITER =
            new CoefficientWriter(Map.of("A", List.of(CUPS_A), "B", List.of(CUPS_B), "C", List.of(CUPS_C)));

    private static Checked<AllocationKey> read(String text) {
        return new CoefficientReader(MEMBER_OF).read(NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Share> shares(String a, String b, String c) {
        return Map.of("A", Share.of(a), "B", Share.of(b), "C", Share.of(c));
    }

    @Test
    void roundsThreeEqualSharesToExactlyOne() { // story A10
        assertThat(SixDecimals.of(Map.of("A", 1L, "B", 1L, "C", 1L)))
                .isEqualTo(shares("0.333334", "0.333333", "0.333333"));
    }

    @Test
    void givesMissingMillionthsToTheLargestRemainders() { // the coefficients of S3
        assertThat(SixDecimals.of(Map.of("A", 4L, "B", 2L, "C", 1L)))
                .isEqualTo(shares("0.571429", "0.285714", "0.142857"));
    }

    @Test
    void writesOneLineForEachSupplyPoint() { // section 2.7
        var text = text(new AllocationKey.Constant(shares("0.5", "0.3", "0.2")));
        assertThat(text).isEqualTo(CUPS_A + ";0,500000\r\n" + CUPS_B + ";0,300000\r\n" + CUPS_C + ";0,200000\r\n");
        assertThat(read(text).found()).contains(new AllocationKey.Constant(shares("0.5", "0.3", "0.2")));
    }

    @Test
    void roundsFinerSharesOnTheWayOut() {
        var text = text(new AllocationKey.Constant(shares("0.33333334", "0.33333333", "0.33333333")));
        assertThat(text).contains("0,333334", "0,333333");
    }

    @Test
    void writesAWholeCoefficient() {
        assertThat(text(new AllocationKey.Constant(Map.of("A", Share.ALL)))).isEqualTo(CUPS_A + ";1,000000\r\n");
    }

    @Test
    void sumsToOneInAllHours() { // story A10
        var year = new int[8760][];
        java.util.Arrays.fill(year, new int[] {333_334, 333_333, 333_333});
        var text = text(new AllocationKey.Hourly(new HourlyCoefficients(List.of("A", "B", "C"), year)));
        assertThat(text.lines().count()).isEqualTo(3 * 8760);
        assertThat(text.lines().skip(522).findFirst()).contains(CUPS_A + ";523;0,333334");
        assertThat(read(text).problems()).isEmpty();
    }

    @Test
    void readsBackWhatItWrote() {
        var random = new SplittableRandom(7);
        var year = new int[8760][];
        for (int hour = 0; hour < year.length; hour++) {
            int a = random.nextInt(500_000);
            int b = random.nextInt(500_000);
            year[hour] = new int[] {a, b, 1_000_000 - a - b};
        }
        var bytes = WRITER.write(new AllocationKey.Hourly(new HourlyCoefficients(List.of("A", "B", "C"), year)));
        var read = (AllocationKey.Hourly)
                new CoefficientReader(MEMBER_OF).read(NAME, bytes).found().orElseThrow();
        for (int hour = 0; hour < year.length; hour++) {
            assertThat(read.coefficients().at(hour)).isEqualTo(year[hour]);
        }
        assertThat(WRITER.write(read)).isEqualTo(bytes);
    }

    @Test
    void dividesACoefficientEvenlyAmongAMembersPoints() {
        var writer = new CoefficientWriter(Map.of("A", List.of(CUPS_A, CUPS_B), "C", List.of(CUPS_C)));
        var key = new AllocationKey.Constant(Map.of("A", Share.of("0.500001"), "C", Share.of("0.499999")));
        var bytes = writer.write(key);
        assertThat(new String(bytes, StandardCharsets.US_ASCII))
                .startsWith(CUPS_A + ";0,250001\r\n" + CUPS_B + ";0,250000");
        var reader = new CoefficientReader(Map.of(CUPS_A, "A", CUPS_B, "A", CUPS_C, "C"));
        assertThat(reader.read(NAME, bytes).found()).contains(key);
    }

    @Test
    void acceptsFewerDecimalsAndUnixLineEnds() {
        assertThat(read(CUPS_A + ";0,5\n" + CUPS_B + ";0,5").found())
                .contains(new AllocationKey.Constant(Map.of("A", Share.of("0.5"), "B", Share.of("0.5"))));
    }

    @ParameterizedTest(name = "{2} in line {1}")
    @CsvSource({
        "'@A;0,500000|@B;0,499999|',                 0, sum",
        "'@A;0,500000|@B;0,300000|@C;0,200001|',     0, sum",
        "'@A;0,500000|ES0031000000000004GH0F;0,5|',  2, unknown_cups",
        "'@A;0.500000|@B;0,5|',                      1, decimal",
        "'@A;0,5000000|@B;0,5|',                     1, decimal",
        "'@A;2,000000|',                             1, decimal",
        "'@A;-0,5|@B;0,5|',                          1, decimal",
        "'@A;|',                                     1, decimal",
        "'@A;0,5|@A;0,5|',                           2, twice",
        "'@A;0,5|@B;1;0,5|',                         2, columns",
        "'@A|',                                      1, columns",
        "'@A;0,5||@B;0,5|',                          2, columns",
        "'CUPS;Coeficiente|@A;1,0|',                 1, unknown_cups",
        "'',                                         0, empty",
        "'@A;0;1,0|',                                1, hour",
        "'@A;8761;1,0|',                             1, hour",
        "'@A;01;1,0|',                               1, hour",
        "'@A;1;1,0|@A;1;1,0|',                       2, twice",
        "'@A;1;1,0|',                                0, missing_hours"
    })
    void refusesABadFileAndNamesTheLine(String lines, long line, String reason) {
        var text = lines.replace("@A", CUPS_A)
                .replace("@B", CUPS_B)
                .replace("@C", CUPS_C)
                .replace("|", "\r\n");
        var checked = read(text);
        assertThat(checked.found()).isEmpty();
        var problem = checked.problems().getFirst();
        assertThat(problem.hint().key()).isEqualTo("problem.es.coefficients." + reason);
        assertThat(problem.file()).contains(NAME);
        assertThat(problem.line().orElse(0)).isEqualTo(line);
    }

    @Test
    void refusesByteOrderMarksAndForeignLetters() {
        assertThat(read("\uFEFF" + CUPS_A + ";1,000000").found()).isEmpty();
        assertThat(read(CUPS_A + ";1,00000é").problems())
                .extracting(problem -> problem.hint().key())
                .containsExactly("problem.es.coefficients.encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "coefficients.txt",
        "ES0031000000000009AB0FA01_2026.txt",
        "ES0031000000000009AB0FA001_26.txt",
        "ES0031000000000009AB0FA001_2026.csv"
    })
    void refusesAWrongName(String name) {
        var bytes = (CUPS_A + ";1,0").getBytes(StandardCharsets.US_ASCII);
        assertThat(new CoefficientReader(MEMBER_OF).read(name, bytes).problems())
                .extracting(problem -> problem.hint().key())
                .containsExactly("problem.es.coefficients.name");
    }

    @Test
    void namesTheFileAfterTheCodeAndYear() {
        var name = new CoefficientFileName("ES0031000000000009AB0FA001", 2026);
        assertThat(name).hasToString(NAME);
        assertThat(CoefficientFileName.find(NAME)).contains(name);
        assertThatIllegalArgumentException().isThrownBy(() -> new CoefficientFileName(CUPS_A, 2026));
    }

    @Test
    void stopsAfterAHundredProblems() {
        var checked = read(("x;0,5\n").repeat(5000));
        assertThat(checked.problems())
                .hasSize(100)
                .extracting(Problem::line)
                .first()
                .isEqualTo(OptionalLong.of(1));
    }

    @Test
    void writesNothingForAMemberWithoutAPoint() {
        var key = new AllocationKey.Constant(new TreeMap<>(Map.of("Z", Share.ALL)));
        assertThatIllegalArgumentException().isThrownBy(() -> WRITER.write(key));
        assertThatIllegalArgumentException().isThrownBy(() -> WRITER.write(new AllocationKey.Equal()));
    }

    private static String text(AllocationKey key) {
        return new String(WRITER.write(key), StandardCharsets.US_ASCII);
    }
}
