package respondet.app.filing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.app.inspect.CoefficientFile;
import respondet.core.community.KeyVersion;
import respondet.core.law.Certainty;
import respondet.core.law.Value;

/** The letter that goes to a Spanish distributor with the file of coefficients. */
record CoefficientLetter(FilingWords words, CoefficientFile file, KeyVersion version) {

    /** Coefficients by the hour have too many lines for a letter; the file holds them. */
    private static final int MOST = 400;

    Filing filing() {
        return new Filing(
                words.texts(),
                words.head(FilingKind.COEFFICIENT_LETTER, since()),
                List.of(words.say("coefficient-letter.to"), words.say("coefficient-letter.to.retailers")),
                List.of(words.say("coefficient-letter.lead", "from", Value.of(version.from()))),
                List.of(),
                List.of(annex(), plants(), members()),
                List.of(
                        words.cited("RD 244/2019", "4.3", Certainty.FOUND),
                        words.cited("RD 244/2019", "annex I", Certainty.FOUND),
                        words.cited("Orden TED/1247/2021", "", Certainty.FOUND)),
                List.of(),
                made(),
                FilingData.NONE);
    }

    private String since() {
        return words.say("coefficient-letter.since", "from", Value.of(version.from()));
    }

    /** No run is in it, so the day from which it counts stands for the moment. */
    private Instant made() {
        return version.from().atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static String name(String community, LocalDate from) {
        return "coefficients-" + community + "-" + from + ".txt";
    }

    private Filing.Section annex() {
        var bytes = file.write(version);
        var rows = List.of(
                List.of(words.say("coefficient-letter.file"), name(words.row().id(), version.from())),
                List.of(words.say("coefficient-letter.file.law"), lawful()),
                List.of(words.say("coefficient-letter.sha"), Sha256.of(bytes)),
                List.of(
                        words.say("coefficient-letter.lines"),
                        Long.toString(lines(bytes).size())),
                List.of(
                        words.say("coefficient-letter.decided"),
                        version.decided().orElse("–")));
        var heads = List.of(words.say("register-report.what"), words.say("register-report.value"));
        return new Filing.Section(
                words.say("coefficient-letter.annex"),
                List.of(words.say("coefficient-letter.rules")),
                List.of(new FilingTable(words.say("coefficient-letter.annex.table"), heads, rows)));
    }

    /** The code that the distributor gave, or a place for it. */
    private Optional<String> code() {
        return words.agreed().facts().text("self_consumption_code");
    }

    private String lawful() {
        return code().orElse("CAU") + "_" + version.from().getYear() + ".txt";
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII).lines().toList();
    }

    private Filing.Section plants() {
        var rows = words.agreed().plants().stream()
                .map(plant -> List.of(
                        plant.id(),
                        words.texts()
                                .say("agreement.technology."
                                        + plant.technology().id()),
                        words.texts().values().power(plant.capacity())))
                .toList();
        var heads = List.of("plant", "technology", "power").stream()
                .map(each -> words.say("register-report.head." + each))
                .toList();
        return new Filing.Section(
                words.say("coefficient-letter.plants"),
                List.of(code().map(code -> words.say("coefficient-letter.cau.known", "code", Value.of(code)))
                        .orElseGet(() -> words.say("coefficient-letter.cau"))),
                List.of(new FilingTable(words.say("coefficient-letter.plants.table"), heads, rows)));
    }

    /** The file's own lines, each with the member whose supply point it is. */
    private Filing.Section members() {
        var rows = new ArrayList<List<String>>();
        for (var line : lines(file.write(version))) {
            var cells = line.split(";", -1);
            if (cells.length == 2 && rows.size() < MOST) {
                rows.add(List.of(owner(cells[0]), cells[0], cells[1]));
            }
        }
        var sentences = rows.isEmpty() ? words.say("coefficient-letter.hourly") : words.say("coefficient-letter.sum");
        var heads = List.of(
                words.say("green-certificates.member"),
                words.texts().say("agreement.coefficients.point"),
                words.texts().say("agreement.coefficients.one"));
        var table = new FilingTable(words.say("coefficient-letter.members.table"), heads, rows);
        return new Filing.Section(
                words.say("coefficient-letter.members"),
                List.of(sentences),
                rows.isEmpty() ? List.of() : List.of(table));
    }

    private String owner(String marketId) {
        return words.agreed().points().stream()
                .filter(point -> point.marketId().equals(marketId))
                .flatMap(point -> point.member().stream())
                .map(words::member)
                .findFirst()
                .orElse("");
    }
}
