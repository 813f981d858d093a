package respondet.app.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import respondet.app.text.Texts;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.core.community.MemberKind;
import respondet.core.law.Parameter;
import respondet.regime.EnergyVat;

/** The tax on what a document is about: from the seller's standing, the buyer's kind and the day of the supply. */
record VatOf(Composer.Ground ground, Texts texts) {

    VatRate of(DocumentKind kind, TradeDetails other) {
        if (!kind.isInvoice()) {
            return VatRate.none(VatCategory.NOT_SUBJECT, texts.say("document.vat.no_supply"));
        }
        var seller = kind.isOwedByCommunity() ? other : ground.own();
        return switch (seller.standing()) {
            case TAXED -> new VatRate(VatCategory.STANDARD, percent(kind, other), "");
            case SMALL_ENTERPRISE -> VatRate.none(VatCategory.EXEMPT, texts.say("document.vat.small_enterprise"));
            case NOT_A_BUSINESS -> VatRate.none(VatCategory.NOT_SUBJECT, texts.say("document.vat.not_a_business"));
        };
    }

    private BigDecimal percent(DocumentKind kind, TradeDetails other) {
        boolean household = !kind.isOwedByCommunity() && isHousehold(other.member());
        return rate(ground, household).orElseThrow().value();
    }

    private boolean isHousehold(String member) {
        return ground.community()
                .findMember(member)
                .filter(each -> each.kind() == MemberKind.HOUSEHOLD)
                .isPresent();
    }

    /** The rate in force when the month began; empty where it is not known. */
    static Optional<Parameter<BigDecimal>> rate(Composer.Ground ground, boolean household) {
        LocalDate day = ground.month().atDay(1);
        return EnergyVat.on(day, ground.community().territory().substring(0, 2), household);
    }

    /** Whether anything of a kind is taxed, so that a rate must be known. */
    static boolean isTaxed(DocumentKind kind, TradeDetails own, TradeDetails other) {
        var seller = kind.isOwedByCommunity() ? other : own;
        return kind.isInvoice() && seller.standing() == VatStanding.TAXED;
    }
}
