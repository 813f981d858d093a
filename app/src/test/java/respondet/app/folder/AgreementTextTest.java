package respondet.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTextTest {

    private static final String DOCUMENT = """
            # Who shares – “zażółć” 🌞
            members: # by entry
              - { id: a, kind: household, joined: 2025-01-01 } # the first
              - id: b
                kind: firm
                joined: 2025-01-01 # later
                facts: { main_business: false }
            # points follow

            points:
            - { id: pa, member: a }
            """;

    private static Map<String, String> item(String... words) {
        var item = new LinkedHashMap<String, String>();
        for (int i = 0; i < words.length; i += 2) {
            item.put(words[i], words[i + 1]);
        }
        return item;
    }

    @Test
    void addsAnItemBehindTheLastAndKeepsEveryRemark() {
        var added = new AgreementText(DOCUMENT).withItem("members", item("id", "c", "name", "Ann: “#1”", "left", ""));
        assertThat(added).contains(DOCUMENT.replace("false }\n", "false }\n  - { id: c, name: \"Ann: “#1”\" }\n"));
    }

    @Test
    void addsAnItemToAListThatIsNotIndentedAndAtTheEndOfTheFile() {
        var added = new AgreementText(DOCUMENT.stripTrailing()).withItem("points", item("id", "pc"));
        assertThat(added).contains(DOCUMENT.stripTrailing() + "\n- { id: pc }");
    }

    @Test
    void setsAValueInALineAndInABlock() {
        var left = Map.entry("left", "2025-06-01");
        assertThat(new AgreementText(DOCUMENT).withValue("members", "a", left, "joined"))
                .contains(DOCUMENT.replace(
                        "joined: 2025-01-01 } # the first", "joined: 2025-01-01, left: 2025-06-01 } # the first"));
        assertThat(new AgreementText(DOCUMENT).withValue("members", "b", left, "joined"))
                .contains(DOCUMENT.replace("# later\n", "# later\n    left: 2025-06-01\n"));
    }

    @Test
    void replacesAValueThatIsThere() {
        assertThat(new AgreementText(DOCUMENT).withValue("members", "b", Map.entry("kind", "farmer"), "joined"))
                .contains(DOCUMENT.replace("kind: firm", "kind: farmer"));
    }

    /** Texts between quotation marks come back as they were typed, whatever stands in them. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "a\\b\"c", "x, y", "- z", "#", "{a}", "a: b", "'", " a", "true", "żółw 🐢", "a\tb"})
    void writesWordsThatAreReadAsTheyWereTyped(String word) {
        var text = new AgreementText(DOCUMENT)
                .withItem("members", item("id", word))
                .orElseThrow();
        var items = (PlacedYaml.Items) PlacedYaml.read(text)
                .orElseThrow()
                .find("members")
                .orElseThrow()
                .value();
        var written = (PlacedYaml.Entries) items.all().getLast();
        assertThat(((PlacedYaml.Word) written.find("id").orElseThrow().value()).text())
                .isEqualTo(word.replace('\t', ' '));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members: [{ id: a, joined: 2025-01-01 }]",
                "members: []",
                "members:",
                "points: []",
                "members:\n  - &x { id: a }\n  - *x",
                "members:\n  - id: a\n    name: |\n      text\n",
                "- members",
                "members: {",
                ""
            })
    void changesNothingWhereTheLayoutLeavesNoSafePlace(String document) {
        assertThat(new AgreementText(document).withItem("members", item("id", "b")))
                .isEmpty();
    }

    @Test
    void changesNobodyWhereTwoHaveTheSameName() {
        var twice = "members:\n  - { id: a, joined: 2025-01-01 }\n  - { id: a, joined: 2025-01-02 }\n";
        assertThat(new AgreementText(twice).withValue("members", "a", Map.entry("left", "2025-06-01"), "joined"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facts: { a: 1 } # x     | facts: { a: 1, b: yes } # x
            facts: { b: 'no', a: 1 }| facts: { b: yes, a: 1 }
            facts: { b: [u, v] }    | facts: { b: yes }
            """)
    void statesAFactOnce(String before, String after) {
        assertThat(new AgreementText(before + "\n").withFact("b", List.of("yes"), false))
                .hasValue(after + "\n");
    }

    @Test
    void statesFactsInLinesAndTheFirstOneToo() {
        assertThat(new AgreementText("facts:\n  a: 1 # one\nmembers: []\n").withFact("b", List.of("x y", "z"), true))
                .hasValue("facts:\n  a: 1 # one\n  b: [x y, z]\nmembers: []\n");
        assertThat(new AgreementText("regime: it-cer # law\nmembers: []\n").withFact("b", List.of("true"), false))
                .hasValue("regime: it-cer # law\nfacts:\n  b: true\nmembers: []\n");
        assertThat(new AgreementText("facts:\n  b:\n    - x\n").withFact("b", List.of("y"), true))
                .isEmpty();
    }

    @Test
    void addsAPriceThatCountsFromADay() {
        var day = LocalDate.of(2026, 7, 1);
        assertThat(new AgreementText("prices: { internal: 0.09, zonal: z.csv } # p\n")
                        .withPrice("internal", day, "0.1"))
                .hasValue(
                        "prices: { internal: [{ price: 0.09 }, { from: 2026-07-01, price: 0.1 }], zonal: z.csv } # p\n");
        assertThat(new AgreementText("prices: { zonal: z.csv }\n").withPrice("internal", day, "0.1"))
                .isEmpty();
    }
}
