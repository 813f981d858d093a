package respondet.app.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import respondet.app.filing.FinalMonth.Amount;
import respondet.core.community.AccountingPoint;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.settlement.Item;
import tools.jackson.databind.JsonNode;

/** The month of a Walloon representative: the energy shared with each member, and the green certificates due for it. */
record CertificateStatement(FilingWords words, FinalMonth month) {

    private static final String DECREE = "Décret du 12 avril 2001";

    Filing filing() {
        return new Filing(
                words.texts(),
                words.head(FilingKind.GREEN_CERTIFICATES, words.month(month.month())),
                List.of(words.say("green-certificates.to"), words.say("green-certificates.to.uncertain")),
                List.of(lead()),
                warnings(),
                List.of(members(), duty()),
                law(),
                words.sources(List.of(month)),
                FilingWords.made(List.of(month)),
                data());
    }

    private String lead() {
        return words.texts()
                .say(Message.of("filing.green-certificates.lead")
                        .with("month", Value.of(month.month()))
                        .with("representative", Value.of(representative()))
                        .with("shared", Value.of(shared())));
    }

    private Energy shared() {
        return month.total("shared_wh");
    }

    /** A community stands for itself. */
    private String representative() {
        return words.agreed().facts().text("representative").orElse(words.row().name());
    }

    private List<String> warnings() {
        return cost().isEmpty() && shared().wattHours() > 0
                ? List.of(words.say("green-certificates.unknown"))
                : List.of();
    }

    private Filing.Section members() {
        var rows = month.members().stream().map(this::row).toList();
        var heads =
                new ArrayList<>(List.of(words.say("green-certificates.member"), words.say("green-certificates.ean")));
        List.of("consumed_wh", "shared_wh", "residual_wh")
                .forEach(figure -> heads.add(words.texts().say("figure." + figure)));
        return new Filing.Section(
                words.say("green-certificates.members"),
                List.of(words.say("green-certificates.counts")),
                List.of(new FilingTable(words.say("green-certificates.members.table"), heads, rows)));
    }

    private List<String> row(JsonNode member) {
        var id = member.path("id").asString();
        return List.of(
                words.member(id),
                points(id),
                words.energy(member.path("consumed_wh").asLong()),
                words.energy(member.path("shared_wh").asLong()),
                words.energy(member.path("residual_wh").asLong()));
    }

    private String points(String member) {
        return words.agreed().points().stream()
                .filter(point -> point.member().filter(member::equals).isPresent())
                .map(AccountingPoint::marketId)
                .collect(Collectors.joining(", "));
    }

    private Filing.Section duty() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.say("green-certificates.shared"), words.energy(shared())));
        rows.add(List.of(words.say("green-certificates.quota"), stated("green_certificate_quota_percent", " %")));
        rows.add(List.of(
                words.say("green-certificates.price"),
                stated("green_certificate_price", " " + words.currency().getCurrencyCode())));
        cost().forEach(amount -> rows.add(List.of(
                words.say("green-certificates.cost"),
                words.money(amount.rounded().negate()))));
        var heads = List.of(words.say("register-report.what"), words.say("register-report.value"));
        return new Filing.Section(
                words.say("green-certificates.duty"),
                List.of(words.say("green-certificates.duty.how")),
                List.of(new FilingTable(words.say("green-certificates.duty.table"), heads, rows)));
    }

    private List<Amount> cost() {
        return month.amounts().stream()
                .filter(amount -> amount.item().equals(Item.GREEN_CERTIFICATES.id()))
                .toList();
    }

    /** What the community states for the year of the month, or for every year. */
    private String stated(String fact, String unit) {
        var entries = words.agreed().facts().list(fact);
        var year = month.month().getYear() + "=";
        return entries.stream()
                .filter(entry -> entry.startsWith(year))
                .map(entry -> entry.substring(year.length()))
                .findFirst()
                .or(() -> entries.stream().filter(entry -> !entry.contains("=")).findFirst())
                .map(entry -> words.texts().values().number(new BigDecimal(entry.strip())) + unit)
                .orElse("–");
    }

    private List<String> law() {
        var building = words.agreed().regime().equals("be-building");
        return List.of(
                words.cited(DECREE, building ? "35nonies §1 6°c" : "35quaterdecies §1 7°", Certainty.FOUND),
                words.cited(DECREE, "35sexdecies §2", Certainty.FOUND));
    }

    private FilingData data() {
        var rows = new ArrayList<List<String>>();
        for (var member : month.members()) {
            var id = member.path("id").asString();
            rows.add(List.of(
                    month.month().toString(),
                    id,
                    points(id),
                    member.path("consumed_wh").asString(),
                    member.path("shared_wh").asString(),
                    member.path("residual_wh").asString(),
                    month.identity()));
        }
        return new FilingData(
                List.of("month", "member", "ean", "consumed_wh", "shared_wh", "residual_wh", "run"), rows);
    }
}
