package respondet.regime.be;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.law.Legal;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.MeteredPeriod;
import respondet.core.settlement.Regime;
import respondet.core.settlement.Valuation;
import respondet.core.time.Resolution;
import respondet.regime.CooperativeStatute;
import respondet.regime.CurrencyCheck;
import respondet.regime.MemberTaxes;
import respondet.regime.ParameterFile;

/** Walloon energy sharing by quarter-hour: one law, three forms that differ in perimeter, procedure and network tariff. */
public final class WalloonRegime implements Regime {

    /** The decree of 5 May 2022 enters into force. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 15);

    private final SharingForm form;
    private final List<Provision> provisions;
    private final Eligibility eligibility;

    private WalloonRegime(SharingForm form) {
        this.form = form;
        var charge = new BuildingCharge(ParameterFile.load("be/building_charge", Boolean.class));
        this.eligibility = Eligibility.of(form, charge);
        this.provisions = Stream.concat(common(form), form.isCommunity() ? Stream.<Provision>of() : Stream.of(charge))
                .toList();
    }

    private static Stream<Provision> common(SharingForm form) {
        return Stream.of(
                new SupplierEnergyAvoided(),
                new DistributionReduction(
                        form, ParameterFile.load("be/shared_distribution_factor", DistributionFactor.class)),
                new InternalPrice(form),
                new InjectionSale(),
                new GreenCertificateDuty(form),
                new OwnInjection(ParameterFile.load("be/own_injection_excluded", Boolean.class)),
                new SocialTariffWarning());
    }

    public static WalloonRegime building() {
        return new WalloonRegime(SharingForm.BUILDING);
    }

    public static WalloonRegime renewableCommunity() {
        return new WalloonRegime(SharingForm.RENEWABLE_COMMUNITY);
    }

    public static WalloonRegime citizenCommunity() {
        return new WalloonRegime(SharingForm.CITIZEN_COMMUNITY);
    }

    @Override
    public String id() {
        return form.id();
    }

    @Override
    public Resolution resolution() {
        return Resolution.QUARTER_HOUR;
    }

    @Override
    public LocalDate firstDay() {
        return FIRST_DAY;
    }

    @Override
    public List<FactName> facts() {
        return Stream.concat(
                        Stream.of(
                                CertificateTerms.QUOTA,
                                CertificateTerms.PRICE,
                                MemberTaxes.VAT,
                                MemberTaxes.EXCISE,
                                SocialTariffWarning.PROTECTED,
                                SocialTariffWarning.SOCIAL_TARIFF,
                                SocialTariffWarning.OWN_SOCIAL_TARIFF),
                        eligibility.facts())
                .toList();
    }

    @Override
    public List<Problem> problems(ResolvedCommunity community) {
        var problems = new ArrayList<>(CurrencyCheck.problems(community, "EUR", "problem.be.currency"));
        problems.addAll(CertificateCheck.problems(community.community().facts()));
        problems.addAll(MemberTaxes.problems(community.community().members()));
        for (var segment : community.segments()) {
            problems.addAll(problems(community, segment));
        }
        return problems.stream().distinct().toList();
    }

    private static List<Problem> problems(ResolvedCommunity community, Segment segment) {
        var version = segment.key();
        if (version.isEmpty()) {
            var date = community.timeline().dateOf(segment.from());
            return List.of(Problem.of(ProblemKind.NO_KEY_IN_FORCE).with("date", Value.of(date)));
        }
        var key = version.get().key();
        return SharingKey.of(key, community, segment).isPresent()
                ? List.of()
                : List.of(Problem.of(ProblemKind.KEY_NOT_OF_REGIME).with("kind", Value.of(key.kind())));
    }

    @Override
    @Legal(act = Acts.COMPANIES, article = "6:1 §4")
    public List<Problem> founding(Community community) {
        return CooperativeStatute.whereCooperative(community, new Reference(Acts.COMPANIES, "6:1 §4"));
    }

    @Override
    public Allocation allocate(MeteredPeriod metered) {
        return Allocation.of(metered, new WalloonSharing(metered.community()));
    }

    @Override
    public Valuation value(Allocation allocation) {
        var findings = new Findings();
        for (var energy : allocation.months()) {
            var book = MonthBook.of(allocation, energy.month());
            provisions.forEach(provision -> provision.apply(book, findings));
        }
        return findings.valuation();
    }

    @Override
    public List<Verdict> feasibility(Allocation allocation) {
        return eligibility.of(allocation.community());
    }
}
