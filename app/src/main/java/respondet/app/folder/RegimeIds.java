package respondet.app.folder;

import java.util.List;

/** The regimes that a community file may name. */
public final class RegimeIds {

    public static final List<String> ALL = List.of(
            "be-building",
            "be-cec",
            "be-cer",
            "es-collective",
            "it-cer",
            "it-group",
            "it-remote",
            "pl-cluster",
            "pl-cooperative",
            "pl-net-billing");

    private RegimeIds() {}
}
