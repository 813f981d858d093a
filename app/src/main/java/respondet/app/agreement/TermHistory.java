package respondet.app.agreement;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import respondet.app.agreement.KeysPage.Term;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.text.Texts;
import respondet.core.community.Community;

/** Which version of an agreement brought each price as it is now. */
@Component
class TermHistory {

    private final Communities communities;
    private final Agreements agreements;
    private final Clock clock;

    TermHistory(Communities communities, Agreements agreements, Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.clock = clock;
    }

    List<Term> of(Community agreed, Texts texts) {
        var now = new PriceWords(texts, agreed).all();
        var since = new LinkedHashMap<PriceWords.Part, AgreementVersion>();
        var open = new TreeMap<>(now);
        for (var version : communities.versions(agreed.id())) {
            var then = agreements
                    .read(version, clock.instant())
                    .found()
                    .<Map<PriceWords.Part, String>>map(old -> new PriceWords(texts, old).all())
                    .orElse(Map.of());
            open.entrySet().removeIf(term -> !term.getValue().equals(then.get(term.getKey())));
            open.keySet().forEach(part -> since.put(part, version));
            if (open.isEmpty()) {
                break;
            }
        }
        return now.entrySet().stream()
                .map(term -> term(term.getKey(), term.getValue(), since, agreed.id()))
                .toList();
    }

    private static Term term(
            PriceWords.Part part, String price, Map<PriceWords.Part, AgreementVersion> since, String community) {
        var version = since.get(part);
        return version == null
                ? new Term(part.tariff(), part.words(), price, "", "", "")
                : new Term(
                        part.tariff(),
                        part.words(),
                        price,
                        Long.toString(version.version()),
                        "/communities/" + community + "/agreement/versions/" + version.version(),
                        version.reason());
    }
}
