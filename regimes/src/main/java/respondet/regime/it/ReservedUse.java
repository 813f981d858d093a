package respondet.regime.it;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import respondet.core.allocation.LargestRemainder;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Share;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Party;

/** Who gets the reserved premium: members that are not enterprises, or the community for social purposes. */
record ReservedUse(Community community) {

    static final String SOCIAL_PURPOSES = "social_purposes";
    static final String MEMBERS = "members";

    /** A social enterprise is an enterprise in law, and so is a farm, unless the member's fact says otherwise. */
    @Legal(act = Act.DM_414, article = "3(2)")
    static boolean isEnterprise(Member member) {
        return member.facts()
                .flag(ItalianFacts.ENTERPRISE)
                .orElse(
                        switch (member.kind()) {
                            case FIRM, FARMER, SOCIAL_ENTERPRISE -> true;
                            case HOUSEHOLD, PUBLIC_BODY, ASSOCIATION -> false;
                        });
    }

    /** Members that the fact {@code reserved_split} names, with their parts of at most six decimals; any other entry is left out. */
    static Map<String, BigDecimal> declaredSplit(Community community) {
        var split = new TreeMap<String, BigDecimal>();
        for (var entry : community.facts().list(ItalianFacts.RESERVED_SPLIT)) {
            int at = entry.indexOf('=');
            if (at > 0 && entry.substring(at + 1).strip().matches("\\d{1,9}(\\.\\d{1,6})?")) {
                split.put(
                        entry.substring(0, at).strip(),
                        new BigDecimal(entry.substring(at + 1).strip()));
            }
        }
        return split;
    }

    /** Gives away what the months of a year so far reserve, whole. */
    SortedMap<Party, Earning> give(Earning pool, List<MonthEnergy> energies) {
        var parties = new ArrayList<Party>();
        var claims = claims(energies, parties);
        var result = new TreeMap<Party, Earning>();
        var parts = FineMoney.split(pool.amount(), claims);
        long all = IntStream.range(0, claims.length).mapToLong(i -> claims[i]).sum();
        for (int i = 0; i < claims.length; i++) {
            result.put(
                    parties.get(i),
                    Earning.of(
                            parts.get(i),
                            Message.of("explain.it.reserved_part"),
                            Operation.LARGEST_REMAINDER,
                            pool.why(),
                            Explanation.input(Message.of("explain.it.claim"), Value.of(claims[i])),
                            Explanation.input(Message.of("explain.it.claims"), Value.of(all))));
        }
        return result;
    }

    private long[] claims(List<MonthEnergy> energies, List<Party> parties) {
        var split = declaredSplit(community);
        if (!split.isEmpty()) {
            return declared(split, parties);
        }
        var shared = new long[community.members().size()];
        for (var energy : energies) {
            Arrays.setAll(shared, m -> shared[m] + energy.members().get(m).shared());
        }
        var eligible = IntStream.range(0, shared.length)
                .filter(m -> shared[m] > 0
                        && !isForPurposes()
                        && !isEnterprise(community.members().get(m)))
                .toArray();
        if (eligible.length == 0) {
            parties.add(Party.community());
            return new long[] {1};
        }
        IntStream.of(eligible)
                .forEach(
                        m -> parties.add(Party.member(community.members().get(m).id())));
        return IntStream.of(eligible).mapToLong(m -> shared[m]).toArray();
    }

    private boolean isForPurposes() {
        return community
                .facts()
                .text(ItalianFacts.RESERVED_USE)
                .filter(SOCIAL_PURPOSES::equals)
                .isPresent();
    }

    private static long[] declared(Map<String, BigDecimal> split, List<Party> parties) {
        var shares = new ArrayList<Share>();
        var rest = Share.ALL;
        for (var entry : split.entrySet()) {
            parties.add(Party.member(entry.getKey()));
            shares.add(new Share(entry.getValue()));
            rest = new Share(rest.value().subtract(entry.getValue()));
        }
        parties.add(Party.community());
        shares.add(rest);
        return LargestRemainder.claims(shares);
    }
}
