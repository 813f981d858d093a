package respondet.core.community;

import java.util.Locale;

/** What a member is; laws treat enterprises, households and public bodies differently. */
public enum MemberKind {
    HOUSEHOLD,
    FARMER,
    FIRM,
    PUBLIC_BODY,
    SOCIAL_ENTERPRISE,
    ASSOCIATION;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isNaturalPerson() {
        return this == HOUSEHOLD || this == FARMER;
    }
}
