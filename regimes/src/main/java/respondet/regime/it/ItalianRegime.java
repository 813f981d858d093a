package respondet.regime.it;

import java.time.LocalDate;
import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Legal;
import respondet.core.law.Reference;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.LookBack;
import respondet.core.settlement.MeteredPeriod;
import respondet.core.settlement.Regime;
import respondet.core.settlement.Valuation;
import respondet.core.time.Resolution;
import respondet.regime.CooperativeStatute;

/** Sharing under the Italian decree of 7 December 2023, in one of its three configurations. */
public final class ItalianRegime implements Regime {

    private final Configuration configuration;
    private final ItalianLaw law;
    private final Eligibility eligibility;

    private ItalianRegime(Configuration configuration, ItalianLaw law, Eligibility eligibility) {
        this.configuration = configuration;
        this.law = law;
        this.eligibility = eligibility;
    }

    /** A renewable energy community (comunità energetica rinnovabile). */
    public static ItalianRegime community() {
        return of(Configuration.COMMUNITY);
    }

    /** Self-consumers in one building (gruppo di autoconsumatori). */
    public static ItalianRegime group() {
        return of(Configuration.GROUP);
    }

    /** One customer with plants elsewhere (autoconsumatore individuale a distanza). */
    public static ItalianRegime remote() {
        return of(Configuration.REMOTE);
    }

    private static ItalianRegime of(Configuration configuration) {
        var law = ItalianLaw.load();
        return new ItalianRegime(configuration, law, Eligibility.load(law));
    }

    @Override
    public String id() {
        return configuration.regime();
    }

    @Override
    public Resolution resolution() {
        return Resolution.HOUR;
    }

    @Override
    public LocalDate firstDay() {
        return ItalianLaw.FIRST_DAY;
    }

    /** The threshold of the reserved premium is counted from January on. */
    @Override
    @Legal(act = Act.DM_414, article = "3(2)")
    public LookBack lookBack() {
        return LookBack.YEAR;
    }

    @Override
    public List<FactName> facts() {
        return ItalianFacts.ALL;
    }

    @Override
    public List<Problem> problems(ResolvedCommunity community) {
        return new AgreementCheck(community).problems();
    }

    @Override
    @Legal(act = Act.CIVIL_CODE, article = "2521")
    public List<Problem> founding(Community community) {
        return CooperativeStatute.whereCooperative(community, new Reference(Act.CIVIL_CODE, "2521"));
    }

    @Override
    public Allocation allocate(MeteredPeriod metered) {
        return Allocation.of(metered, new SubstationSharing(Substations.of(metered.community())));
    }

    @Override
    public Valuation value(Allocation allocation) {
        return ItalianValuation.of(terms(allocation.community()), allocation);
    }

    @Override
    public List<Verdict> feasibility(Allocation allocation) {
        return eligibility.of(terms(allocation.community()));
    }

    private Terms terms(ResolvedCommunity community) {
        return Terms.of(configuration, law, community);
    }
}
