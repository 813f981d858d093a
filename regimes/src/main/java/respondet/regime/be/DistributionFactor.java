package respondet.regime.be;

import java.math.BigDecimal;

/** The part of the price of distribution that is still owed on shared energy, in one building and in a community. */
record DistributionFactor(BigDecimal building, BigDecimal community) {

    BigDecimal of(SharingForm form) {
        return form.isCommunity() ? community : building;
    }
}
