package respondet.regime.it;

/** The acts of the Italian law of shared energy, as {@code LAW.md} lists them. */
final class Act {

    static final String DECREE_199 = "D.Lgs. 199/2021";
    static final String DM_414 = "D.M. 414/2023";
    static final String DM_106 = "D.M. 106/2024";
    static final String DM_127 = "D.M. 127/2025";
    static final String TIAD = "TIAD";
    static final String CIVIL_CODE = "Codice civile";
    static final String OPERATING_RULES = "GSE Regole Operative CACER";

    private Act() {}
}
