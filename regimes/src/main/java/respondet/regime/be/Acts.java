package respondet.regime.be;

import respondet.core.law.Reference;

/** The Walloon acts that the rules cite. */
final class Acts {

    static final String DECREE = "Décret du 12 avril 2001";
    static final String ORDER = "AGW du 17 mars 2023";
    static final String TARIFFS = "Méthodologie tarifaire 2025-2029";
    static final String COMPANIES = "Code des sociétés et des associations";
    static final String KEYS = "Clés de répartition standard (CWaPE)";

    static final Reference KEY_APPLIED = new Reference(DECREE, "35sexdecies §2");

    private Acts() {}

    static Reference decree(String article) {
        return new Reference(DECREE, article);
    }
}
