package respondet.app.document;

import java.math.BigDecimal;
import java.util.Optional;
import respondet.app.text.Texts;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.core.community.MemberKind;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Value;
import respondet.regime.EnergyVat;
import respondet.regime.MemberTaxes;

/** The tax on what a document is about: from the seller's standing, the buyer's kind and the day of the supply. */
record VatOf(Composer.Ground ground, Texts texts) {

    VatRate of(DocumentKind kind, TradeDetails other) {
        if (!kind.isInvoice()) {
            return VatRate.none(VatCategory.NOT_SUBJECT, texts.say("document.vat.no_supply"));
        }
        var seller = kind.isOwedByCommunity() ? other : ground.own();
        return switch (seller.standing()) {
            case TAXED -> taxed(percent(kind, other));
            case SMALL_ENTERPRISE -> VatRate.none(VatCategory.EXEMPT, smallEnterprise());
            case NOT_A_BUSINESS -> VatRate.none(VatCategory.NOT_SUBJECT, texts.say("document.vat.not_a_business"));
        };
    }

    /** A rate of nothing is an exemption, for the reason that was stated. */
    private static VatRate taxed(Parameter<BigDecimal> rate) {
        return rate.value().signum() == 0
                ? VatRate.none(VatCategory.EXEMPT, rate.reference().toString())
                : new VatRate(VatCategory.STANDARD, rate.value(), "");
    }

    private String smallEnterprise() {
        return EnergyVat.smallEnterprises(ground.month().atDay(1), country(ground))
                .map(found -> texts.say(Message.of("document.vat.small_enterprise_by")
                        .with("reference", Value.of(found.reference().toString()))))
                .orElseGet(() -> texts.say("document.vat.small_enterprise"));
    }

    /** What the agreement states of the buyer comes before what holds for its kind. */
    private Parameter<BigDecimal> percent(DocumentKind kind, TradeDetails other) {
        return stated(kind, other).or(() -> general(kind, other)).orElseThrow();
    }

    private Optional<Parameter<BigDecimal>> stated(DocumentKind kind, TradeDetails other) {
        return Optional.of(other.member())
                .filter(_ -> !kind.isOwedByCommunity())
                .flatMap(ground.community()::findMember)
                .flatMap(buyer -> MemberTaxes.on(ground.month().atDay(1), buyer.facts(), MemberTaxes.VAT));
    }

    private Optional<Parameter<BigDecimal>> general(DocumentKind kind, TradeDetails other) {
        boolean household = !kind.isOwedByCommunity() && isHousehold(other.member());
        return rate(ground, household);
    }

    private boolean isHousehold(String member) {
        return ground.community()
                .findMember(member)
                .filter(each -> each.kind() == MemberKind.HOUSEHOLD)
                .isPresent();
    }

    private static String country(Composer.Ground ground) {
        return ground.community().territory().substring(0, 2);
    }

    /** The rate in force when the month began; empty where it is not known. */
    static Optional<Parameter<BigDecimal>> rate(Composer.Ground ground, boolean household) {
        return EnergyVat.on(ground.month().atDay(1), country(ground), household);
    }

    /** Whether anything of a kind is taxed, so that a rate must be known. */
    static boolean isTaxed(DocumentKind kind, TradeDetails own, TradeDetails other) {
        var seller = kind.isOwedByCommunity() ? other : own;
        return kind.isInvoice() && seller.standing() == VatStanding.TAXED;
    }
}
