package respondet.regime;

import java.util.List;
import java.util.Optional;
import respondet.core.settlement.Regime;
import respondet.regime.be.WalloonRegime;
import respondet.regime.es.CollectiveSelfConsumption;
import respondet.regime.it.ItalianRegime;
import respondet.regime.pl.PolishCluster;
import respondet.regime.pl.PolishCooperative;
import respondet.regime.pl.PolishNetBilling;

/** Every coded regime, in order of identifier. */
public final class Regimes {

    private static final List<Regime> ALL = List.of(
            WalloonRegime.building(),
            WalloonRegime.citizenCommunity(),
            WalloonRegime.renewableCommunity(),
            new CollectiveSelfConsumption(),
            ItalianRegime.community(),
            ItalianRegime.group(),
            ItalianRegime.remote(),
            new PolishCluster(),
            new PolishCooperative(),
            new PolishNetBilling());

    private Regimes() {}

    /** Read once: what a law says does not change while it is applied. */
    public static List<Regime> all() {
        return ALL;
    }

    public static Optional<Regime> find(String id) {
        return all().stream().filter(regime -> regime.id().equals(id)).findFirst();
    }
}
