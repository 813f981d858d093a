package respondet.app.founding;

/** What a community is in law: a legal person, or an agreement. */
enum FoundingForm {
    /** A legal person with a statute. */
    COOPERATIVE("founding.form.cooperative"),
    /** An agreement with a coordinator. */
    CLUSTER("founding.form.cluster"),
    /** A legal person of some kind. */
    LEGAL_PERSON("founding.form.legal-person"),
    /** An agreement among those who share. */
    AGREEMENT("founding.form.agreement");

    private final String key;

    FoundingForm(String key) {
        this.key = key;
    }

    static FoundingForm of(String regime) {
        return switch (regime) {
            case "pl-cooperative" -> COOPERATIVE;
            case "pl-cluster" -> CLUSTER;
            case "be-cer", "be-cec", "it-cer" -> LEGAL_PERSON;
            default -> AGREEMENT;
        };
    }

    String key() {
        return key;
    }
}
