package respondet.core.community;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An energy community as its members agreed it, with everything that changes by date still dated.
 *
 * @param territory NUTS code of the place where it sits
 * @param regime identifier of the national scheme under which it shares
 * @param prices community-wide prices by name ({@code internal}, {@code injection}, {@code zonal}, {@code surplus})
 */
public record Community(
        String id,
        String name,
        String territory,
        String regime,
        ZoneId zone,
        Currency currency,
        Facts facts,
        List<Member> members,
        List<AccountingPoint> points,
        List<Plant> plants,
        List<KeyVersion> keys,
        Map<String, Tariff> tariffs,
        Map<String, PriceTerm> prices,
        List<OpeningLot> openingLots,
        EstimationRule estimation) {

    public Community {
        members = members.stream().sorted(Comparator.comparing(Member::id)).toList();
        points = points.stream()
                .sorted(Comparator.comparing(AccountingPoint::id))
                .toList();
        plants = plants.stream().sorted(Comparator.comparing(Plant::id)).toList();
        keys = keys.stream().sorted(Comparator.comparing(KeyVersion::from)).toList();
        tariffs = Collections.unmodifiableMap(new TreeMap<>(tariffs));
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
        openingLots = openingLots.stream()
                .sorted(Comparator.comparing(OpeningLot::month))
                .toList();
    }

    public Optional<Member> findMember(String memberId) {
        return members.stream().filter(each -> each.id().equals(memberId)).findFirst();
    }

    public Optional<Plant> findPlant(String plantId) {
        return plants.stream().filter(each -> each.id().equals(plantId)).findFirst();
    }

    public Optional<AccountingPoint> findPoint(String pointId) {
        return points.stream().filter(each -> each.id().equals(pointId)).findFirst();
    }

    /** The same community under another regime. */
    public Community under(String otherRegime) {
        return new Community(
                id,
                name,
                territory,
                otherRegime,
                zone,
                currency,
                facts,
                members,
                points,
                plants,
                keys,
                tariffs,
                prices,
                openingLots,
                estimation);
    }
}
