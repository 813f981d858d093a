package respondet.app.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import respondet.app.community.CommunityRow;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

/** What all documents say in the same words: articles, runs, missing months, figures. */
record FilingWords(Texts texts, CommunityRow row, Community agreed) {

    /** Letters of an identity that tell it from others. */
    private static final int SHORT = 12;

    String say(String key) {
        return texts.say("filing." + key);
    }

    String say(String key, String name, Value value) {
        return texts.say(Message.of("filing." + key).with(name, value));
    }

    Filing.Head head(FilingKind kind, String period) {
        return new Filing.Head(say(kind.id() + ".title"), row.name(), period);
    }

    /** The article, and how certain it is where that is not beyond doubt. */
    String cited(String act, String article, Certainty certainty) {
        var words = new Reference(act, article).toString();
        return certainty == Certainty.FOUND ? words : words + " – " + texts.say("certainty." + certainty.id());
    }

    String energy(Energy energy) {
        return texts.values().energy(energy);
    }

    String energy(long wattHours) {
        return energy(Energy.wattHours(wattHours));
    }

    String money(BigDecimal amount) {
        return texts.values().money(new Money(amount, agreed.currency()));
    }

    Currency currency() {
        return agreed.currency();
    }

    String month(YearMonth month) {
        return texts.values().month(month);
    }

    String member(String id) {
        return agreed.findMember(id).map(Member::name).orElse(id);
    }

    List<String> sources(List<FinalMonth> months) {
        return months.stream().map(this::source).toList();
    }

    private String source(FinalMonth month) {
        return texts.say(
                Message.of("filing.source")
                        .with("month", Value.of(month.month()))
                        .with("identity", Value.of(month.identity()))
                        .with("version", Value.of(month.run().version()))
                        .with("known", Value.of(month.run().knownAt())),
                agreed.zone());
    }

    /** Enough of a run's identity to find its line among the sources. */
    static String mark(FinalMonth month) {
        return month.identity().substring(0, Math.min(SHORT, month.identity().length()));
    }

    /** What is not final yet, or nothing. */
    List<String> missing(List<YearMonth> months) {
        var names = months.stream().map(this::month).collect(Collectors.joining(", "));
        return months.isEmpty() ? List.of() : List.of(say("missing", "months", Value.of(names)));
    }

    /** The latest knowledge in any of the runs. */
    static Instant made(List<FinalMonth> months) {
        return months.stream()
                .map(month -> month.run().knownAt())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
