package respondet.app.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import respondet.app.trade.TradeDetails;
import respondet.core.community.Community;

/**
 * What is known of a community before a list is taken.
 *
 * @param versions every agreement that there was, as text
 * @param details what is known of a member on the first day
 * @param isOfAnother whether somebody else bears or bore the reference of a mandate
 */
record KnownBefore(
        Community agreed,
        List<String> versions,
        Function<String, Optional<TradeDetails>> details,
        Predicate<TradeDetails> isOfAnother) {

    KnownBefore {
        versions = List.copyOf(versions);
    }
}
