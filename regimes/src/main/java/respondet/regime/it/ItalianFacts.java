package respondet.regime.it;

import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;

/** The facts that the Italian rules read. */
final class ItalianFacts {

    /** Code of the primary substation: of a point, a plant, or the whole community. */
    static final String SUBSTATION = "substation";

    /** NORTH, CENTRE or SOUTH where it does not follow from the territory. */
    static final String ZONE = "zone";

    /** LOW or MEDIUM: level of the grid at the plant. */
    static final String VOLTAGE = "voltage";

    /** Capital grant as part of the plant's investment, 0 to 1. */
    static final String GRANT_SHARE = "grant_share";

    static final String WORKS_COMPLETED = "works_completed";

    /** Day on which the community was constituted. */
    static final String CONSTITUTED = "constituted";

    static final String APPLICATION_DATE = "application_date";
    static final String GRANT_APPLICATION_DATE = "grant_application_date";
    static final String COMMUNE_INHABITANTS = "commune_inhabitants";
    static final String SAME_BUILDING = "same_building";

    /** Whether the statute reserves the surplus of the premium for non-enterprises or social purposes. */
    static final String SURPLUS_DUTY = "surplus_duty_in_statute";

    /** {@code members} or {@code social_purposes}. */
    static final String RESERVED_USE = "reserved_use";

    /** Declared parts of the reserved premium, such as {@code A=0.5}; what is left is for social purposes. */
    static final String RESERVED_SPLIT = "reserved_split";

    /** Whether a member is an enterprise where its kind does not settle it. */
    static final String ENTERPRISE = "enterprise";

    /** Whether sharing energy is the main business of a member enterprise. */
    static final String MAIN_BUSINESS = "main_business";

    static final List<FactName> ALL = List.of(
            new FactName(Scope.COMMUNITY, SUBSTATION, FactType.TEXT),
            new FactName(Scope.POINT, SUBSTATION, FactType.TEXT),
            new FactName(Scope.PLANT, SUBSTATION, FactType.TEXT),
            new FactName(Scope.COMMUNITY, ZONE, FactType.TEXT),
            new FactName(Scope.PLANT, ZONE, FactType.TEXT),
            new FactName(Scope.COMMUNITY, VOLTAGE, FactType.TEXT),
            new FactName(Scope.PLANT, VOLTAGE, FactType.TEXT),
            new FactName(Scope.PLANT, GRANT_SHARE, FactType.NUMBER),
            new FactName(Scope.PLANT, WORKS_COMPLETED, FactType.DATE),
            new FactName(Scope.COMMUNITY, CONSTITUTED, FactType.DATE),
            new FactName(Scope.COMMUNITY, APPLICATION_DATE, FactType.DATE),
            new FactName(Scope.COMMUNITY, GRANT_APPLICATION_DATE, FactType.DATE),
            new FactName(Scope.COMMUNITY, COMMUNE_INHABITANTS, FactType.NUMBER),
            new FactName(Scope.COMMUNITY, SAME_BUILDING, FactType.FLAG),
            new FactName(Scope.COMMUNITY, SURPLUS_DUTY, FactType.FLAG),
            new FactName(Scope.COMMUNITY, RESERVED_USE, FactType.TEXT),
            new FactName(Scope.COMMUNITY, RESERVED_SPLIT, FactType.LIST),
            new FactName(Scope.MEMBER, ENTERPRISE, FactType.FLAG),
            new FactName(Scope.MEMBER, MAIN_BUSINESS, FactType.FLAG));

    private ItalianFacts() {}
}
