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
import respondet.app.capital.CapitalKind;
import respondet.app.consent.ConsentKind;
import respondet.app.consent.ConsentOrigin;
import respondet.app.identity.Role;
import respondet.app.reading.Origin;
import respondet.app.run.RunState;
import respondet.core.community.MemberKind;
import respondet.core.community.Technology;
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

    /** The name of a constant, from which a class makes the last word of a key. */
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    /** Names of files, which look like keys. */
    private static final Pattern FILE = Pattern.compile(".*\\.(?:csv|html|jte|json|jsonl|txt|yaml)");

    /** Beginnings to which a class adds words that it, or another, names: of a list, a constant or a rule of a law. */
    private static final List<String> BUILT = List.of(
            "agreement.fact.how.", // each type of fact
            "agreement.key.", // kinds of keys
            "agreement.part.", // parts of prices
            "agreement.technology.", // each technology
            "api.problem.", // why programs are refused
            "capital.amount.", // each kind of entry
            "capital.kind.",
            "capital.new.",
            "capital.shares.",
            "community.own.", // what a member has of the own
            "community.nav.", // parts of a community
            "compare.holder.", // kinds of holders
            "compare.key.", // keys that a comparison assumes
            "compare.kind.",
            "compare.price.", // prices that a comparison assumes
            "consent.kind.", // each kind of consent
            "consent.origin.", // how it was given
            "document.national.", // each national form of e-invoices
            "document.note.", // each kind of document
            "money.account.", // each account of the books
            "money.column.", // each column of their table
            "money.order.", // each kind of order
            "money.reason.", // codes of banks
            "money.separator.", // what stands between columns
            "money.way.", // e-mail or paper
            "document.payment.to_", // who pays
            "document.type.", // each type of document
            "document.type.payout_", // its correction
            "explain.be.", // Because.text
            "explain.be.distribution_", // each element of a price
            "explain.be.energy_",
            "explain.es.energy_at_point.", // each kind of energy
            "explain.es.", // parts and values of a Spanish line
            "explain.it.premium_of_set.", // exempt members or the others
            "explain.it.threshold.", // 55 or 45 percent
            "explain.pl.fee.", // each fee of the law
            "explain.pl.price.", // each element of a tariff
            "filing.", // FilingWords, for each kind of document
            "filing.coefficient-letter.",
            "filing.dispute.head.",
            "filing.green-certificates.",
            "filing.register-report.",
            "filing.register-report.head.",
            "filing.reserved-premium.",
            "filing.reserved-premium.head.",
            "filing.reserved-premium.statute.",
            "filing.reserved-premium.use.",
            "hint.filled.", // each way to fill a gap
            "identity.account.done.", // each thing that people change of their account
            "identity.scope.", // what a token is for
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
            "sheet.field.", // what a column is about
            "trade.standing.", // each standing
            "words.", // each word
            "verdict.be.",
            "verdict.es.",
            "verdict.it.",
            "verdict.pl.");

    /** Beginnings whose other words no source names: picocli asks for these. */
    private static final List<String> ASKED_BY_OTHERS = List.of("help.");

    /** What looks like a key and is none. */
    private static final Set<String> NO_TEXT = Set.of(
            "backup.file", // what a command line asks for
            "mail.smtp.auth", // settings of Jakarta Mail
            "mail.smtp.connectiontimeout",
            "mail.smtp.ssl.checkserveridentity",
            "mail.smtp.ssl.enable",
            "mail.smtp.starttls.required",
            "mail.smtp.timeout",
            "mail.smtp.writetimeout",
            "price.amount", // an element of a file
            "readings.file",
            "restore.unfinished", // a file
            "same.community",
            "same.home",
            "serve.aot");

    /** Endings that a class adds to a key: a suggestion, the energy below a cost, or the parts of a letter. */
    private static final List<String> ENDINGS = List.of(".near", ".nearest", ".energy", ".subject", ".text");

    /** What the sources name: between quotes, and as constants in the forms in which keys bear them. */
    private record Sources(Set<String> literals, Set<String> words) {

        static Sources read() {
            var literals = new TreeSet<String>();
            var words = new TreeSet<String>();
            for (var text : texts()) {
                Stream.of(LITERAL, SAID)
                        .flatMap(pattern -> pattern.matcher(text).results().map(found -> found.group(1)))
                        .forEach(literals::add);
                CONSTANT.matcher(text)
                        .results()
                        .map(found -> found.group().toLowerCase(Locale.ROOT))
                        .forEach(words::add);
            }
            words.addAll(words.stream().map(word -> word.replace('_', '-')).toList());
            literals.forEach(literal -> words.add(literal.replaceAll("^\\.|\\.$", "")));
            return new Sources(literals, words);
        }

        boolean name(String key) {
            return literals.contains(key)
                    || ENDINGS.stream()
                            .filter(key::endsWith)
                            .anyMatch(end -> literals.contains(key.substring(0, key.length() - end.length())))
                    || BUILT.stream()
                            .filter(key::startsWith)
                            .map(start -> key.substring(start.length()))
                            .anyMatch(rest -> words.contains(rest)
                                    || Arrays.stream(rest.split("\\.", -1)).allMatch(words::contains));
        }
    }

    private static List<String> texts() {
        try (var modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(KeysInUseTest::sources)
                    .map(KeysInUseTest::text)
                    .toList();
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

    private static String text(Path file) {
        try {
            return Files.readString(file);
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
        keys.addAll(named("run.state.", RunState.values()));
        keys.addAll(named("consent.kind.", ConsentKind.values()));
        keys.addAll(named("consent.origin.", ConsentOrigin.values()));
        keys.addAll(named("capital.kind.", CapitalKind.values()));
        keys.addAll(named("agreement.technology.", Technology.values()));
        keys.addAll(named("reading.origin.", Origin.values()));
        Stream.of(Role.values()).filter(role -> role != Role.PUBLIC).forEach(role -> keys.add("role." + role.id()));
        Stream.of(Language.values()).forEach(language -> keys.add("shell.language." + language.code()));
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
        var looksLikeOne = likeKeys();
        var named = Sources.read().literals().stream()
                .filter(each -> looksLikeOne.matcher(each).matches()
                        && !FILE.matcher(each).matches())
                .filter(each -> !keys.contains(each) && !NO_TEXT.contains(each))
                .filter(each -> !keys.contains("journal.kind." + each))
                .filter(each -> ENDINGS.stream().noneMatch(end -> keys.contains(each + end)))
                .toList();
        assertThat(named)
                .as("named in the sources, without text in " + language)
                .isEmpty();
        assertThat(keys).as(language.toString()).containsAll(ofClosedLists());
    }

    /** What begins with the first word of a key that there is. */
    private static Pattern likeKeys() {
        var first = TextFiles.load(Language.POLISH).keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?:" + first + ")\\.[a-z][\\w.-]*[a-z0-9_]");
    }

    /** An exception is none any more once there is such a text, or nothing that looks like it. */
    @Test
    void exceptsNothingInVain() {
        var keys = TextFiles.load(Language.POLISH).keySet();
        assertThat(NO_TEXT).doesNotContainAnyElementsOf(keys);
        assertThat(Sources.read().literals()).containsAll(NO_TEXT);
        assertThat(BUILT).allSatisfy(start -> assertThat(keys).anyMatch(key -> key.startsWith(start)));
    }

    @Test
    void saysNothingInVain() {
        var sources = Sources.read();
        var listed = ofClosedLists();
        var unused = TextFiles.load(Language.POLISH).keySet().stream()
                .filter(key -> !sources.name(key) && !listed.contains(key))
                .filter(key -> ASKED_BY_OTHERS.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(unused).as("texts that nothing says").isEmpty();
    }
}
