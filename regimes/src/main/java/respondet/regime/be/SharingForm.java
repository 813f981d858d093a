package respondet.regime.be;

/** One of the three ways in which Walloon law lets people share energy. */
enum SharingForm {
    BUILDING("be-building", "35nonies"),
    RENEWABLE_COMMUNITY("be-cer", "35quindecies"),
    CITIZEN_COMMUNITY("be-cec", "35quindecies");

    private final String id;
    private final String article;

    SharingForm(String id, String article) {
        this.id = id;
        this.article = article;
    }

    String id() {
        return id;
    }

    /** The article of the decree that opens this form. */
    String article() {
        return article;
    }

    boolean isCommunity() {
        return this != BUILDING;
    }
}
