package respondet.regime.it;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Set;
import respondet.core.community.MemberKind;
import respondet.core.law.Dated;
import respondet.core.law.Legal;

/** Reduction of the premium of a plant that a capital grant helped to build (factor F). */
record GrantReduction(Dated<GrantReduction.Line> lines, Dated<GrantReduction.Exemption> exemptions) {

    /** The far end of the straight line from no grant and no reduction. */
    record Line(BigDecimal greatestGrant, BigDecimal greatestFactor) {}

    /** Kinds of members on whose energy the premium stays whole. */
    record Exemption(Set<MemberKind> kinds) {
        Exemption {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Factor F for a grant as part of the investment. */
    @Legal(act = Act.DM_414, article = "Allegato 1")
    BigDecimal factor(BigDecimal grant, LocalDate date) {
        return grant.multiply(slope(date));
    }

    BigDecimal slope(LocalDate date) {
        var line = lines.on(date).value();
        return line.greatestFactor().divide(line.greatestGrant(), MathContext.DECIMAL64);
    }

    /** Above the greatest grant the law pays no premium. */
    @Legal(act = Act.DM_414, article = "Allegato 1")
    boolean allows(BigDecimal grant, LocalDate date) {
        return grant.compareTo(lines.on(date).value().greatestGrant()) <= 0;
    }

    @Legal(act = Act.DM_127, article = "amending D.M. 414/2023, Allegato 1")
    boolean isExempt(MemberKind kind, LocalDate date) {
        return exemptions.on(date).value().kinds().contains(kind);
    }
}
