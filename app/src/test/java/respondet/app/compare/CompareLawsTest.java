package respondet.app.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static respondet.app.compare.FourHourFolder.each;
import static respondet.app.compare.FourHourFolder.figures;
import static respondet.app.compare.FourHourFolder.law;
import static respondet.app.compare.FourHourFolder.members;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import respondet.app.cli.Shell;
import respondet.app.compare.MoneyColumn.State;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.community.PriceTerm;
import respondet.core.law.Message;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;
import respondet.core.settlement.AmountKind;

/** The cross-regime result on the four-hour example: domain description, sections 2.9, 3.11, 4, 5.8 and 6. */
class CompareLawsTest {

    private static final String KEY = "keys: [{ from: 2026-01-01, kind: %s, shares: { A: 0.5, B: 0.3, C: 0.2 } }]\n";

    private static final String WALLOON = KEY.formatted("specific") + """
            tariffs: { home: { energy: 0.13, grid: 0.14, distribution: 0.08 } }
            prices: { internal: 0.10, injection: 0.04 }
            """;

    @TempDir
    private Path home;

    private Path walloon = Path.of("");

    @BeforeEach
    void writeFolder() throws IOException {
        walloon = FourHourFolder.write(home.resolve("be"), "BE352", "be-cer", WALLOON);
    }

    private Comparison walloon() {
        return FourHourFolder.compare(
                walloon, own -> FourHourFolder.withPrice(own, "zonal", each(own, "0.120", "0.095", "0.060", "0.150")));
    }

    @Test
    void putsTheOwnLawFirstAndOneOfEachTerritoryBesideIt() {
        assertThat(walloon().laws().stream().map(LawResult::regime))
                .containsExactly("be-cer", "es-collective", "pl-cooperative", "it-cer");
    }

    @Test
    void sharesWhatEachLawSharesFromOneFolder() {
        var comparison = walloon();
        assertThat(figures(comparison, "es-collective").energy().shared()).isEqualTo(11_000);
        assertThat(figures(comparison, "es-collective").energy().surplus()).isEqualTo(7_000);
        assertThat(figures(comparison, "be-cer").energy().shared()).isEqualTo(11_000);
        assertThat(figures(comparison, "it-cer").energy().shared()).isEqualTo(12_000);
        assertThat(figures(comparison, "pl-cooperative").energy().shared()).isEqualTo(12_000);
        assertThat(figures(comparison, "pl-cooperative").quantities())
                .containsEntry("credited_wh", 3_600L)
                .containsEntry("lost_wh", 2_400L);
    }

    @Test
    void savesAsTheWalloonExampleSays() { // 11 x (0.13 - 0.10), producer 1.10 + 0.28
        var own = figures(walloon(), "be-cer");
        assertThat(own.of(AmountKind.AVOIDED_COST).members()).contains(Money.eur("1.43"));
        assertThat(own.of(AmountKind.INTERNAL_PRICE).members()).contains(Money.eur("-1.1"));
        assertThat(own.of(AmountKind.INTERNAL_PRICE).producers()).contains(Money.eur("1.1"));
        assertThat(own.of(AmountKind.CASH_RECEIVED).producers()).contains(Money.eur("0.28"));
    }

    @Test
    void receivesAsTheItalianExampleSays() { // 1.54 + 0.12684, of which 0.2695 is reserved; sale 1.47
        var italian = figures(walloon(), "it-cer");
        var free = italian.of(AmountKind.CASH_RECEIVED).members().orElseThrow();
        var reserved = italian.of(AmountKind.RESERVED).members().orElseThrow();
        assertThat(free.plus(reserved)).isEqualTo(Money.eur("1.66684"));
        assertThat(reserved).isEqualTo(Money.eur("0.2695"));
        assertThat(italian.of(AmountKind.CASH_RECEIVED).producers()).contains(Money.eur("1.47"));
    }

    @Test
    void holdsTheOwnPricesConstantInTheNeighboursMoney() {
        // 15.6 kWh x (0.13 x 4.25 + 0.08 x 4.25 + fees of 2026: 0.0073 + 0.003 + 0.005)
        var comparison = walloon();
        assertThat(members(comparison, "pl-cooperative", AmountKind.AVOIDED_COST))
                .isEqualTo(Money.pln("14.16168"));
        var back = law(comparison, "pl-cooperative").conversion().orElseThrow();
        assertThat(back.of(Money.pln("14.16168")).rounded()).isEqualTo("3.33");
        assertThat(back.rates())
                .singleElement()
                .satisfies(rate -> assertThat(rate.source()).isEqualTo("test rate"));
    }

    @Test
    void savesAsTheSpanishExampleSays() throws IOException { // S1: 2.030
        var folder = FourHourFolder.write(
                home.resolve("es"),
                "ES511",
                "es-collective",
                KEY.formatted("constant") + "tariffs: { home: { energy: 0.1 } }\n");
        var comparison = FourHourFolder.compare(
                folder,
                own -> FourHourFolder.withTariff(
                        own,
                        Map.of(
                                "energy", each(own, "0.12", "0.10", "0.09", "0.15"),
                                "surplus", each(own, "0.08", "0.07", "0.06", "0.09"),
                                "tolls", new PriceTerm.Flat(Price.eurPerKWh("0.04")))));
        assertThat(members(comparison, "es-collective", AmountKind.AVOIDED_COST))
                .isEqualTo(Money.eur("2.03"));
        assertThat(figures(comparison, "be-cer").energy().shared()).isEqualTo(11_000);
        assertThat(figures(comparison, "be-cer").of(AmountKind.INTERNAL_PRICE).state())
                .isEqualTo(State.UNKNOWN);
        assertThat(figures(comparison, "be-cer").of(AmountKind.AVOIDED_COST).state())
                .isEqualTo(State.KNOWN);
    }

    @Test
    void savesAsThePolishExampleSays() throws IOException { // 12.6432 PLN
        var folder = FourHourFolder.write(
                home.resolve("pl"),
                "PL213",
                "pl-cooperative",
                "tariffs: { home: { kind: g11, energy: 0.49516, distribution: 0.30 } }\n");
        var comparison = FourHourFolder.compare(folder);
        assertThat(members(comparison, "pl-cooperative", AmountKind.AVOIDED_COST)
                        .rounded())
                .isEqualTo("12.64");
        assertThat(members(comparison, "pl-cooperative", AmountKind.AVOIDED_COST))
                .isEqualTo(Money.pln("12.643176"));
        assertThat(figures(comparison, "be-cer").energy().shared()).isEqualTo(12_000); // in proportion to use
        assertThat(law(comparison, "be-cer").said()).contains(Message.of("compare.key.none_prorata"));
        assertThat(members(comparison, "be-cer", AmountKind.AVOIDED_COST).rounded())
                .isEqualTo("1.40");
    }

    @Test
    void labelsTheWalloonResultOfHourlyReadings() {
        var comparison = walloon();
        assertThat(comparison.laws().stream().filter(LawResult::isUpperBound).map(LawResult::regime))
                .containsExactly("be-cer");
    }

    @Test
    void takesNoMissingPriceForZero() {
        var comparison = FourHourFolder.compare(walloon);
        var italian = figures(comparison, "it-cer").of(AmountKind.CASH_RECEIVED);
        assertThat(italian.state()).isEqualTo(State.UNKNOWN);
        assertThat(italian.unknown()).extracting(Message::key).containsExactly("compare.unknown.price");
        assertThat(figures(comparison, "it-cer").energy().shared()).isEqualTo(12_000);
    }

    @Test
    void knowsNoMoneyWithoutARate() throws IOException {
        Files.delete(walloon.resolve("prices/rates.csv"));
        var comparison = FourHourFolder.compare(walloon);
        assertThat(figures(comparison, "pl-cooperative")
                        .of(AmountKind.AVOIDED_COST)
                        .state())
                .isEqualTo(State.UNKNOWN);
        assertThat(figures(comparison, "pl-cooperative").energy().shared()).isEqualTo(12_000);
        assertThat(law(comparison, "pl-cooperative").said())
                .extracting(Message::key)
                .contains("compare.no_rate");
    }

    @Test
    void refusesALawBeforeItsFirstDayAndGoesOnWithTheOthers() throws IOException {
        FourHourFolder.moveTo(walloon, "2023");
        var comparison = FourHourFolder.compare(walloon);
        assertThat(law(comparison, "it-cer").outcome())
                .isInstanceOfSatisfying(
                        LawResult.Outcome.Refused.class,
                        refused -> assertThat(refused.because())
                                .extracting(problem -> problem.kind())
                                .contains(ProblemKind.NOT_IN_FORCE));
        assertThat(comparison.isSettledAtHome()).isTrue();
        assertThat(law(comparison, "es-collective").settled()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesAPageInEveryLanguageWithoutWhatIsNotItsOwn(Language language) {
        var html = new String(ComparisonReport.html(Texts.in(language), walloon()), UTF_8);
        assertThat(html).contains("</main></body></html>").doesNotContain("<script", "href=", "src=", "@import");
    }

    @Test
    void givesTheSameBytesTwiceAndInAnyLanguage() throws IOException {
        var first = run("1", "pl");
        var second = run("2", "en");
        assertThat(second).isEqualTo(first).contains("\"respondet/comparison/1\"");
        assertThat(run("3", "pl")).isEqualTo(first);
        assertThat(home.resolve("1/comparison.html")).hasSameBinaryContentAs(home.resolve("3/comparison.html"));
    }

    @Test
    void fitsThePublishedSchemaSettledOrRefused() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Shell.run("schema", "comparison").out());
        for (var year : new String[] {"2026", "2023"}) {
            var folder = FourHourFolder.write(home.resolve(year), "BE352", "be-cer", WALLOON);
            FourHourFolder.moveTo(folder, year);
            var json = new String(ComparisonJson.bytes(FourHourFolder.compare(folder)), UTF_8);
            assertThat(schema.validate(json, InputFormat.JSON)).as(year).isEmpty();
            assertThat(schema.validate(json.replace("avoided_cost", "gain"), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    private String run(String out, String language) throws IOException {
        var shell = Shell.run(
                "compare", walloon.toString(), "--out", home.resolve(out).toString(), "--json", "--lang", language);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(Files.readString(home.resolve(out).resolve("comparison.json")))
                .isEqualTo(shell.out());
        return shell.out();
    }
}
