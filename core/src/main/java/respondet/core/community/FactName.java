package respondet.core.community;

import java.util.Locale;

/** A fact that a law asks for: about the whole community, a member, a point or a plant. */
public record FactName(Scope scope, String name, FactType type) {

    /** What a fact is about. */
    public enum Scope {
        COMMUNITY,
        MEMBER,
        POINT,
        PLANT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
