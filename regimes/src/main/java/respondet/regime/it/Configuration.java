package respondet.regime.it;

/** The three ways of sharing that the law knows; they differ in perimeter, members and valorisation. */
enum Configuration {
    COMMUNITY("it-cer"),
    GROUP("it-group"),
    REMOTE("it-remote");

    private final String regime;

    Configuration(String regime) {
        this.regime = regime;
    }

    String regime() {
        return regime;
    }

    /** Whether the law lets it have the distribution component too. */
    boolean isIn(DistributionComponentScope scope) {
        return switch (this) {
            case COMMUNITY -> scope.community();
            case GROUP -> scope.group();
            case REMOTE -> scope.remote();
        };
    }
}
