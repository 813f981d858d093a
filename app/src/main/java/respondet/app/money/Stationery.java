package respondet.app.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.paper.PaperLetter;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.app.trade.AddressText;
import respondet.app.trade.Details;
import respondet.app.trade.Letterheads;
import respondet.app.trade.TradeDetails;
import respondet.core.community.Member;

/** Puts words to a member on the community's paper. */
@Component
record Stationery(Details details, Letterheads letterheads, Agreements agreements) {

    /** Who is written to, and when. */
    record To(String community, String member, LocalDate day) {}

    /** In the member's language where it is known. */
    Texts texts(String community, String member, Language otherwise) {
        return Texts.in(agreements
                .need(community)
                .findMember(member)
                .flatMap(Member::language)
                .flatMap(Language::of)
                .orElse(otherwise));
    }

    PaperLetter letter(To to, Texts texts, PaperLetter.Words words) {
        var letterhead = letterheads.of(to.community());
        var sender = new PaperLetter.Sender(
                lines(agreements.need(to.community()).name(), own(to), texts), letterhead.logo(), letterhead.contact());
        var recipient = lines(name(to), details.on(to.day(), to.community(), to.member()), texts);
        return new PaperLetter(texts, sender, recipient, texts.values().date(to.day()), words);
    }

    /** The community's account. */
    Optional<String> iban(To to) {
        return own(to).flatMap(TradeDetails::iban);
    }

    private Optional<TradeDetails> own(To to) {
        return details.ofCommunity(to.day(), to.community());
    }

    String name(To to) {
        return agreements
                .need(to.community())
                .findMember(to.member())
                .map(Member::name)
                .orElse(to.member());
    }

    private static List<String> lines(String name, Optional<TradeDetails> known, Texts texts) {
        var address = known.stream().flatMap(each -> AddressText.lines(each.address(), texts));
        return Stream.concat(Stream.of(known.map(TradeDetails::name).orElse(name)), address)
                .toList();
    }
}
