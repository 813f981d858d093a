package respondet.regime.be;

import respondet.core.law.Reference;

/** The Walloon acts that the rules cite. */
final class Acts {

    static final String DECREE = "Decree of 12 April 2001";
    static final String ORDER = "AGW of 17 March 2023";
    static final String TARIFFS = "Tariff methodology 2025-2029";
    static final String KEYS = "CWaPE standard allocation keys";

    static final Reference KEY_APPLIED = new Reference(DECREE, "35sexdecies §2");

    private Acts() {}

    static Reference decree(String article) {
        return new Reference(DECREE, article);
    }
}
