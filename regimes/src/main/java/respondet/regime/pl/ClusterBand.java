package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.regime.ParameterFile;

/** Lowers the variable distribution fee by how much renewable energy a cluster gives of what it uses. */
final class ClusterBand {

    private static final Dated<Bands> BANDS = ParameterFile.load("pl/cluster_bands", Bands.class);

    /** The bands, the highest first, and the percentage where injection reaches consumption. */
    record Bands(int whole, List<Band> bands) {}

    /** A band begins above its ratio, which itself still belongs to the one below. */
    record Band(BigDecimal above, int percent) {}

    private ClusterBand() {}

    static Parameter<Bands> on(YearMonth month) {
        return BANDS.on(month.atDay(1));
    }

    @Legal(act = Acts.RES, article = "184k(1)(2)")
    static int percentCharged(Bands bands, long injected, long consumed) {
        if (consumed == 0) {
            return 100;
        }
        if (injected >= consumed) {
            return bands.whole();
        }
        return bands.bands().stream()
                .sorted(Comparator.comparing(Band::above).reversed())
                .filter(band -> exceeds(injected, band.above(), consumed))
                .map(Band::percent)
                .findFirst()
                .orElse(100);
    }

    private static boolean exceeds(long injected, BigDecimal ratio, long consumed) {
        return BigDecimal.valueOf(injected).compareTo(ratio.multiply(BigDecimal.valueOf(consumed))) > 0;
    }
}
