package respondet.regime.es;

import respondet.core.law.Reference;

/** The acts that this package implements, by the names that {@code LAW.md} uses. */
final class Acts {

    static final String SELF_CONSUMPTION = "RD 244/2019";
    static final String HOURLY_COEFFICIENTS = "Orden TED/1247/2021";
    static final String GENERATION_TOLL = "RD 1544/2011";
    static final String GENERATION_TAX = "Ley 15/2012";
    static final String VALUE_ADDED_TAX = "Ley 37/1992";
    static final String ELECTRICITY_TAX = "Ley 38/1992";
    static final String COOPERATIVES = "Ley 27/1999";
    static final String ACCESS_TARIFFS = "Circular CNMC 3/2020";

    private Acts() {}

    /** An article of the decree on self-consumption. */
    static Reference article(String article) {
        return new Reference(SELF_CONSUMPTION, article);
    }
}
