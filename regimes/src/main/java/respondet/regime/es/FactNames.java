package respondet.regime.es;

import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;

/** The facts that Spanish rules read, all of the whole community. */
final class FactNames {

    /** Greatest distance between a plant's meter and a consumer's, in metres. */
    static final String MAX_DISTANCE = "max_distance_m";

    static final String INTERNAL_NETWORK = "internal_network";
    static final String SAME_TRANSFORMER = "same_transformer";
    static final String SAME_CADASTRAL_REFERENCE = "same_cadastral_reference";
    static final String SAME_MODALITY = "same_modality";
    static final String AGREEMENT_SIGNED = "coefficients_agreement_signed";
    static final String NET_GENERATION_METER = "net_generation_meter";
    static final String COMPENSATION_CONTRACT = "compensation_contract";
    static final String SPECIFIC_REMUNERATION = "specific_remuneration";
    static final String LOW_VOLTAGE = "low_voltage";

    /** The day on which the file of the latest coefficients reached the distributor. */
    static final String COEFFICIENTS_FILED = "coefficients_filed";

    /** The self-consumption code (CAU) that the distributor gave; no rule needs it, the letter to the distributor names it. */
    static final String SELF_CONSUMPTION_CODE = "self_consumption_code";

    static final String ACTIVATION_REQUESTED = "activation_requested";
    static final String ACTIVATED = "activated";

    private FactNames() {}

    static List<FactName> all() {
        return List.of(
                of(MAX_DISTANCE, FactType.NUMBER),
                of(INTERNAL_NETWORK, FactType.FLAG),
                of(SAME_TRANSFORMER, FactType.FLAG),
                of(SAME_CADASTRAL_REFERENCE, FactType.FLAG),
                of(SAME_MODALITY, FactType.FLAG),
                of(AGREEMENT_SIGNED, FactType.FLAG),
                of(NET_GENERATION_METER, FactType.FLAG),
                of(COMPENSATION_CONTRACT, FactType.FLAG),
                of(SPECIFIC_REMUNERATION, FactType.FLAG),
                of(LOW_VOLTAGE, FactType.FLAG),
                of(COEFFICIENTS_FILED, FactType.DATE),
                of(ACTIVATION_REQUESTED, FactType.DATE),
                of(ACTIVATED, FactType.DATE),
                of(SELF_CONSUMPTION_CODE, FactType.TEXT));
    }

    private static FactName of(String name, FactType type) {
        return new FactName(Scope.COMMUNITY, name, type);
    }
}
