package respondet.app.consent;

import java.util.Arrays;
import java.util.List;
import respondet.app.identity.Accounts;
import respondet.app.text.Texts;

/** Consents in words: what stands now, and what was. */
public record ConsentWords(Texts texts, Accounts accounts) {

    /**
     * One kind of consent.
     *
     * @param since the day from which it stands; empty where it does not
     */
    public record Item(String kind, String nameKey, String wordingKey, String since) {

        public boolean isGiven() {
            return !since.isEmpty();
        }
    }

    /** One consent with its beginning and end. */
    public record Past(
            String nameKey,
            String wordingKey,
            String from,
            String to,
            String originKey,
            String givenBy,
            String endedBy) {}

    /** When a household was recorded as vulnerable. */
    public record Time(String from, String to) {}

    List<Item> items(List<Consent> consents) {
        return Arrays.stream(ConsentKind.values())
                .map(kind -> item(kind, consents))
                .toList();
    }

    private Item item(ConsentKind kind, List<Consent> consents) {
        var open = consents.stream()
                .filter(each -> each.kind() == kind && each.to().isEmpty())
                .findFirst();
        return new Item(
                kind.id(),
                "consent.kind." + kind.id(),
                open.map(Consent::wording).orElse(kind.wording()),
                open.map(each -> texts.values().date(each.from())).orElse(""));
    }

    List<Past> history(List<Consent> consents) {
        return consents.reversed().stream().map(this::past).toList();
    }

    private Past past(Consent consent) {
        return new Past(
                "consent.kind." + consent.kind().id(),
                consent.wording(),
                texts.values().date(consent.from()),
                consent.to().map(texts.values()::date).orElse(""),
                "consent.origin." + consent.origin().id(),
                name(consent.givenBy()),
                consent.endedBy().map(this::name).orElse(""));
    }

    private String name(String account) {
        var nobody = account.isEmpty() ? "journal.system" : "agreement.author.unknown";
        return accounts.findName(account).orElseGet(() -> texts.say(nobody));
    }

    List<Time> times(List<Vulnerability> known) {
        return known.reversed().stream()
                .map(each -> new Time(
                        texts.values().date(each.from()),
                        each.to().map(texts.values()::date).orElse("")))
                .toList();
    }
}
