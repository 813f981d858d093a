package respondet.core.community;

import java.util.Locale;

/** What a plant turns into electricity. */
public enum Technology {
    PV,
    WIND,
    HYDRO,
    BIOGAS,
    BIOMASS,
    COGENERATION,
    OTHER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isRenewable() {
        return this != COGENERATION && this != OTHER;
    }
}
