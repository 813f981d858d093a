package respondet.app.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Settlement;

/** Why money of some kind is not known: a price that nobody named, or a fee whose rate is not known. */
final class MissingMoney {

    private static final Set<String> MARKET = Set.of("injection", "market", "zonal", "rce", "rcem");
    /** Only Italy reserves, out of what the zonal price decides. */
    private static final String ZONAL = "zonal";

    private MissingMoney() {}

    /** Each reason once, whatever the number of months and points. */
    static List<Message> in(AmountKind kind, Settlement settlement) {
        var reasons = new LinkedHashMap<String, Message>();
        for (var problem : settlement.problems()) {
            if (concerns(problem, kind)) {
                var reason = reason(problem);
                reasons.putIfAbsent(reason.key() + reason.args(), reason);
            }
        }
        return List.copyOf(reasons.values());
    }

    private static boolean concerns(Problem problem, AmountKind kind) {
        return switch (problem.kind()) {
            case MISSING_PRICE -> isPricedBy(price(problem), kind);
            case UNKNOWN_FEE ->
                kind == (problem.hint().args().containsKey("fee") ? AmountKind.AVOIDED_COST : AmountKind.FEE);
            default -> false;
        };
    }

    private static boolean isPricedBy(String price, AmountKind kind) {
        if (price.equals("internal")) {
            return kind == AmountKind.INTERNAL_PRICE;
        }
        boolean atMarket = kind == AmountKind.CASH_RECEIVED || (kind == AmountKind.RESERVED && price.equals(ZONAL));
        return MARKET.contains(price) ? atMarket : kind == AmountKind.AVOIDED_COST;
    }

    /** Italy asks for one price only and does not name it; neither does Spain where surplus is sold. */
    private static String price(Problem problem) {
        if (problem.hint().args().get("price") instanceof Value.Text(var name)) {
            return name;
        }
        return problem.hint().key().contains(".es.") ? "market" : ZONAL;
    }

    private static Message reason(Problem problem) {
        if (problem.kind() == ProblemKind.MISSING_PRICE) {
            return Message.of("compare.unknown.price").with("price", PricesUnder.word(price(problem)));
        }
        var fee = problem.hint().args().get("fee");
        return fee == null ? problem.hint() : Message.of("compare.unknown.fee").with("fee", fee);
    }
}
