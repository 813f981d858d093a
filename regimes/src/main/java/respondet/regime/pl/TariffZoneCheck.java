package respondet.regime.pl;

import java.util.List;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Finds tariffs priced by zone whose group has no zones that we know. */
final class TariffZoneCheck {

    private TariffZoneCheck() {}

    static List<Problem> problems(ResolvedCommunity community) {
        return community.community().tariffs().values().stream()
                .filter(TariffZoneCheck::isPricedByZone)
                .filter(tariff -> ZoneClock.kindOf(tariff)
                        .filter(kind -> ZoneClock.isZoned(kind, community.timeline()))
                        .isEmpty())
                .map(TariffZoneCheck::problem)
                .toList();
    }

    private static boolean isPricedByZone(Tariff tariff) {
        return tariff.terms().values().stream().anyMatch(TariffZoneCheck::isPricedByZone);
    }

    private static boolean isPricedByZone(PriceTerm term) {
        return term instanceof PriceTerm.Zoned
                || (term instanceof PriceTerm.Dated(var parts)
                        && parts.values().stream().anyMatch(PriceTerm.Zoned.class::isInstance));
    }

    private static Problem problem(Tariff tariff) {
        return Problem.of(
                ProblemKind.WRONG_VALUE,
                Message.of("problem.pl.tariff_zones")
                        .with("tariff", Value.of(tariff.id()))
                        .with("kind", Value.of(tariff.kind().orElse("?"))));
    }
}
