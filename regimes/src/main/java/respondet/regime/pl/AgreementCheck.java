package respondet.regime.pl;

import java.util.ArrayList;
import java.util.List;
import respondet.core.community.ResolvedCommunity;
import respondet.core.problem.Problem;
import respondet.regime.CurrencyCheck;

/** What in an agreement no Polish law can work with: another currency, or tariff zones that we do not know. */
final class AgreementCheck {

    private AgreementCheck() {}

    static List<Problem> problems(ResolvedCommunity community) {
        var problems = new ArrayList<>(CurrencyCheck.problems(community, "PLN", "problem.pl.currency"));
        problems.addAll(TariffZoneCheck.problems(community));
        return problems;
    }
}
