package respondet.regime.be;

import java.math.BigDecimal;
import java.util.Optional;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.community.Member;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;

/**
 * A protected customer loses the social tariff on shared energy, and is warned where sharing then costs more: internal
 * price and green certificates above the social tariff.
 */
record SocialTariffWarning() implements Provision {

    static final FactName PROTECTED = new FactName(FactName.Scope.MEMBER, "protected", FactType.FLAG);

    /** Per kWh, for all protected members. */
    static final FactName SOCIAL_TARIFF = new FactName(FactName.Scope.COMMUNITY, "social_tariff", FactType.NUMBER);

    /** Per kWh, for one member. */
    static final FactName OWN_SOCIAL_TARIFF = new FactName(FactName.Scope.MEMBER, "social_tariff", FactType.NUMBER);

    @Override
    @Legal(act = Acts.DECREE, article = "35nonies §1 3°, 35quaterdecies §1 2°")
    public void apply(MonthBook book, Findings findings) {
        var members = book.community().members();
        for (int m = 0; m < members.size(); m++) {
            var member = members.get(m);
            var paid = book.paid().get(m);
            if (member.facts().flag(PROTECTED.name()).orElse(false) && !paid.isNothing()) {
                warning(book, member, paid).ifPresent(findings::add);
            }
        }
    }

    private static Optional<Problem> warning(MonthBook book, Member member, PricedEnergy paid) {
        var tariff = socialTariff(book, member);
        if (tariff.isEmpty() || paid.isUnpriced()) {
            return Optional.of(problem("social_tariff_lost", book, member, paid));
        }
        var cost = paid.money().plus(certificates(book, paid));
        var protectedCost = new Price(tariff.get(), cost.currency()).times(paid.energy());
        return cost.amount().compareTo(protectedCost.amount()) <= 0
                ? Optional.empty()
                : Optional.of(problem("social_tariff_exceeded", book, member, paid)
                        .with("cost", Value.of(cost))
                        .with("social", Value.of(protectedCost))
                        .with("more", Value.of(cost.minus(protectedCost))));
    }

    private static Optional<BigDecimal> socialTariff(MonthBook book, Member member) {
        return member.facts()
                .number(OWN_SOCIAL_TARIFF.name())
                .or(() -> book.community().community().facts().number(SOCIAL_TARIFF.name()));
    }

    /** Nothing where the duty's figures are not known; that is remarked elsewhere. */
    private static Money certificates(MonthBook book, PricedEnergy paid) {
        return GreenCertificateDuty.terms(book)
                .map(terms -> terms.perKWh().times(paid.energy()))
                .orElseGet(() -> Money.zero(book.community().community().currency()));
    }

    private static Problem problem(String hint, MonthBook book, Member member, PricedEnergy paid) {
        return Problem.of(ProblemKind.WARNING_TO_MEMBER, Message.of("problem.be." + hint))
                .with("member", Value.of(member.id()))
                .with("month", Value.of(book.month().name()))
                .with("energy", Value.of(paid.energy()))
                .during(book.month().name());
    }
}
