package respondet.app.proposal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

/** What a proposed key would have meant, in words. */
record ProposalWords(Texts texts, YearMonth month) {

    /** One sentence for one member: what changes, and because of what. */
    String sentence(ProposalRow proposal, KeyEffect effect) {
        int way = Long.compare(effect.sharedAfter(), effect.sharedBefore());
        var key = way < 0 ? "proposal.sentence.less" : way > 0 ? "proposal.sentence.more" : "proposal.sentence.same";
        return texts.say(Message.of(key)
                .with("key", Value.of(kind(proposal.kind())))
                .with("month", Value.of(month))
                .with("before", energy(effect.sharedBefore()))
                .with("after", energy(effect.sharedAfter()))
                .with("because", Value.of(because(proposal.kind(), effect))));
    }

    private String because(String kind, KeyEffect effect) {
        var ground = effect.ground();
        return switch (kind) {
            case "prorata" -> texts.say("proposal.because.prorata." + ground);
            case "cascade" ->
                texts.say(Message.of("proposal.because.cascade").with("place", Value.of(Long.parseLong(ground))));
            case "specific", "specific_iterative", "hybrid", "constant" ->
                texts.say(Message.of("proposal.because." + kind)
                        .with("share", Value.of(texts.values().percent(new BigDecimal(ground)))));
            default -> texts.say("proposal.because." + kind);
        };
    }

    /** What the month would have been worth instead. */
    String worth(KeyEffect effect) {
        return texts.say(Message.of("proposal.worth")
                .with("before", Value.of(money(effect.gainBefore(), effect)))
                .with("after", Value.of(money(effect.gainAfter(), effect))));
    }

    String kind(String kind) {
        return texts.say("agreement.key." + kind);
    }

    String money(long minor, KeyEffect effect) {
        return texts.values().money(Money.ofMinor(minor, Currency.getInstance(effect.currency())));
    }

    String energyText(long wattHours) {
        return texts.values().energy(Energy.wattHours(wattHours));
    }

    private static Value energy(long wattHours) {
        return Value.of(Energy.wattHours(wattHours));
    }
}
