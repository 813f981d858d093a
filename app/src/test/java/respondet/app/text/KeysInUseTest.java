package respondet.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Verdict.Answer;
import respondet.core.problem.ProblemKind;
import respondet.core.problem.Severity;
import respondet.core.reading.Direction;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.regime.Regimes;

/** No text is missing that the sources name, and none stands in the files that nothing says. */
class KeysInUseTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** A text within an attribute of a template, where quotes stand within quotes. */
    private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"");

    /** What a text key looks like; the first word is an area of texts. */
    private static final Pattern KEY =
            Pattern.compile("(?:problem|verdict|rule|explain|hint|folder|item|kind|figure|usage"
                    + "|identity|people|shell|exchange|founding|coefficients|demo|settle|progress|direction|severity|certainty|answer|regime|failure|operation)"
                    + "\\.[a-z][\\w.-]*[a-z0-9_]");

    /** Names of files, which look like keys. */
    private static final Pattern FILE = Pattern.compile(".*\\.(?:csv|html|jte|json|txt|yaml)");

    /** Beginnings to which a class adds a word at run time. */
    private static final List<String> BUILT = List.of(
            "agreement.fact.how.", // each type of fact
            "agreement.key.", // kinds of keys
            "agreement.part.", // parts of prices
            "agreement.technology.", // each technology
            "capital.amount.", // each kind of entry
            "capital.kind.",
            "capital.new.",
            "capital.shares.",
            "community.own.", // what a member has of the own
            "community.nav.", // parts of a community
            "community.own.", // what a member has of the own
            "compare.holder.", // kinds of holders
            "compare.key.", // keys that a comparison assumes
            "compare.kind.",
            "compare.price.", // prices that a comparison assumes
            "consent.kind.", // each kind of consent
            "consent.origin.", // how it was given
            "explain.be.", // Because.text
            "explain.es.", // parts and values of a Spanish line
            "explain.it.premium_of_set.", // exempt members or the others
            "explain.it.threshold.", // 55 or 45 percent
            "explain.pl.fee.", // each fee of the law
            "explain.pl.price.", // each element of a tariff
            "help.", // names of commands and options
            "hint.filled.", // each way to fill a gap
            "identity.account.done.", // each thing that people change of their account
            "mail.", // subject and text of each letter
            "own.letter.", // subject and text of each letter
            "own.readings.map.", // what a picture shows
            "own.step.", // ways in which a figure follows from others
            "leaving.state.", // each state
            "problem.be.", // Because of the agreement
            "problem.es.coefficients.", // what is wrong with a line
            "journal.kind.", // each kind of change
            "lake.", // each finding
            "reading.complete.legend.", // each level
            "reading.file.", // what becomes of a file
            "reading.origin.", // how a delivery came
            "proposal.because.", // each way of dividing
            "readings.holds.", // what a file holds
            "recompute.figure.", // each figure of an operator
            "recompute.rule.", // each rule of estimation
            "report.legend.", // columns of a picture
            "role.", // each role
            "rule.", // each verdict's rule
            "run.state.", // each state
            "shell.error.", // each kind of error
            "shell.language.", // each language
            "template.", // remarks of a template
            "words.", // each word
            "verdict.be.",
            "verdict.es.",
            "verdict.it.",
            "verdict.pl.");

    /** Endings that a class adds to a key: a suggestion, or the energy below a cost. */
    private static final List<String> ENDINGS = List.of(".near", ".nearest", ".energy");

    private static Set<String> literals() {
        try (var modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(KeysInUseTest::sources)
                    .flatMap(KeysInUseTest::literalsOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(Path folder) {
        try {
            return Files.walk(folder).filter(file -> file.toString().matches(".*\\.(?:java|jte)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> literalsOf(Path file) {
        try {
            var text = Files.readString(file);
            return Stream.of(LITERAL, SAID)
                    .flatMap(pattern -> pattern.matcher(text).results().map(found -> found.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys that follow from closed lists. */
    private static Set<String> ofClosedLists() {
        var keys = new TreeSet<String>();
        keys.addAll(named("problem.", ProblemKind.values()));
        keys.addAll(named("item.", Item.values()));
        keys.addAll(named("kind.", AmountKind.values()));
        keys.addAll(named("operation.", Operation.values()));
        keys.addAll(named("certainty.", Certainty.values()));
        keys.addAll(named("answer.", Answer.values()));
        keys.addAll(named("member.", MemberKind.values()));
        keys.addAll(named("severity.", Severity.values()));
        keys.addAll(named("direction.", Direction.values()));
        Regimes.all().forEach(regime -> keys.add("regime." + regime.id()));
        Stream.of("consumed", "produced", "shared", "surplus", "residual")
                .forEach(name -> keys.add("figure." + name + "_wh"));
        return keys;
    }

    private static List<String> named(String start, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> start + value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryKeyThatTheSourcesName(Language language) {
        var keys = TextFiles.load(language).keySet();
        var named = literals().stream()
                .filter(each ->
                        KEY.matcher(each).matches() && !FILE.matcher(each).matches())
                .filter(each -> !keys.contains(each))
                .toList();
        assertThat(named)
                .as("named in the sources, without text in " + language)
                .isEmpty();
        assertThat(keys).as(language.toString()).containsAll(ofClosedLists());
    }

    @Test
    void saysNothingInVain() {
        var literals = literals();
        var listed = ofClosedLists();
        var unused = TextFiles.load(Language.POLISH).keySet().stream()
                .filter(key -> !literals.contains(key) && !listed.contains(key))
                .filter(key -> BUILT.stream().noneMatch(key::startsWith))
                .filter(key -> ENDINGS.stream()
                        .noneMatch(end ->
                                key.endsWith(end) && literals.contains(key.substring(0, key.length() - end.length()))))
                .toList();
        assertThat(unused).as("texts that nothing says").isEmpty();
    }
}
