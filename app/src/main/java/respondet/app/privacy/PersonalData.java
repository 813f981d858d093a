package respondet.app.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.capital.CapitalEntries;
import respondet.app.consent.Consents;
import respondet.app.consent.Vulnerabilities;
import respondet.app.leaving.LeaveNotices;
import respondet.app.money.Movements;
import respondet.app.text.Texts;
import respondet.app.trade.Details;

/** All that is kept about one member, put into one archive. */
@Component
record PersonalData(
        Memberships memberships,
        AccountTraces traces,
        Mentions mentions,
        PersonalMonths months,
        Details details,
        Consents consents,
        Vulnerabilities vulnerabilities,
        CapitalEntries capital,
        Movements movements,
        LeaveNotices notices) {

    /** Who asked for it, where that is the person: what belongs to the account is for nobody else. */
    record Whose(String community, String member, Optional<String> account) {}

    void write(Whose whose, Texts texts, OutputStream out) throws IOException {
        var community = whose.community();
        var member = whose.member();
        try (var parcel = new Parcel(out, texts)) {
            parcel.put("membership.json", "privacy.file.membership", memberships.agreed(community, member));
            parcel.put("accounts.json", "privacy.file.accounts", memberships.persons(community, member));
            if (whose.account().isPresent()) {
                var account = whose.account().get();
                parcel.put("ways.json", "privacy.file.ways", traces.ways(account));
                parcel.put("letters.json", "privacy.file.letters", traces.letters(account));
            }
            parcel.put("details.json", "privacy.file.details", details.of(community, member));
            parcel.put("consents.json", "privacy.file.consents", consents.of(community, member));
            parcel.put("vulnerable.json", "privacy.file.vulnerable", vulnerabilities.of(community, member));
            parcel.put("capital.json", "privacy.file.capital", capital.of(community, member));
            parcel.put(
                    "leaving.json",
                    "privacy.file.leaving",
                    notices.find(community, member).stream().toList());
            parcel.put(
                    "movements.json",
                    "privacy.file.movements",
                    movements.of(community).stream()
                            .filter(each -> each.member().equals(member))
                            .toList());
            months.put(community, member, parcel);
            parcel.put("journal.json", "privacy.file.journal", mentions.of(community, member));
            parcel.explain(texts.say("privacy.readme.title"));
        }
    }
}
