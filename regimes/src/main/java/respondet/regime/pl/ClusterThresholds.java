package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.LocalDate;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.regime.ParameterFile;

/** What a cluster must reach to use the support. */
record ClusterThresholds(BigDecimal renewable, BigDecimal cover, boolean every_hour, BigDecimal storage) {

    private static final Dated<ClusterThresholds> ALL =
            ParameterFile.load("pl/cluster_thresholds", ClusterThresholds.class);

    @Legal(act = Acts.RES, article = "184l(1)-(2)")
    static Parameter<ClusterThresholds> on(LocalDate date) {
        return ALL.on(date);
    }
}
