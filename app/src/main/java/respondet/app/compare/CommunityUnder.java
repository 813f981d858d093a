package respondet.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.Community;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.law.Message;
import respondet.core.law.Value;

/**
 * A community as it would stand under another law: the same people, meters, facts and prices; territory and money of
 * the law's home.
 *
 * @param said what was taken over in another form
 */
record CommunityUnder(Community community, List<Message> said) {

    CommunityUnder {
        said = List.copyOf(said);
    }

    /** Without a rate no price can be converted, and all that depends on one stays unknown. */
    static CommunityUnder of(String regime, OwnSide own, Optional<Conversion> conversion) {
        var law = Territory.of(regime);
        var said = new ArrayList<Message>();
        said.add(Message.of("compare.home").with("territory", Value.of(law.nuts())));
        var keys = KeysUnder.of(law, own);
        said.addAll(keys.said());
        var prices = conversion.map(each -> new PricesUnder(law, each));
        var tariffs = prices.map(each -> each.tariffs(inTime(own))).orElse(Map.of());
        var terms = prices.map(each -> each.community(own.community())).orElse(Map.<String, PriceTerm>of());
        prices.map(PricesUnder::said).ifPresent(said::addAll);
        return new CommunityUnder(community(regime, own.community(), keys, tariffs, terms), said);
    }

    private static Map<String, Tariff> inTime(OwnSide own) {
        var flatter = new FlatterTariffs(ResolvedCommunity.resolve(own.community(), own.whole()));
        var result = new TreeMap<String, Tariff>();
        own.community().tariffs().forEach((id, tariff) -> result.put(id, flatter.of(tariff)));
        return result;
    }

    private static Community community(
            String regime, Community own, KeysUnder keys, Map<String, Tariff> tariffs, Map<String, PriceTerm> prices) {
        var law = Territory.of(regime);
        return new Community(
                own.id(),
                own.name(),
                law.nuts(),
                regime,
                own.zone(),
                law.currency(),
                own.facts(),
                own.members(),
                own.points(),
                own.plants(),
                keys.keys(),
                tariffs,
                prices,
                List.of(),
                own.estimation());
    }
}
