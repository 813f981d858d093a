package respondet.regime.be;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import respondet.core.community.FactName;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Verdict;
import respondet.regime.ParameterFile;

/** The conditions of one form of sharing, in the order of the law. */
record Eligibility(SharingForm form, List<Condition> conditions) {

    static Eligibility of(SharingForm form, BuildingCharge charge) {
        var own = form.isCommunity() ? ofCommunities() : Stream.<Condition>of(new NoCharge(charge));
        return new Eligibility(form, Stream.concat(ofAll(), own).toList());
    }

    private static Stream<Condition> ofAll() {
        return Stream.of(
                new TwoParticipants(),
                new MemberKinds(),
                new Perimeter(),
                new RenewableSource(),
                new Representation(),
                new Procedure(),
                new OneSharingPerPoint(),
                new Metered(),
                new CompensationGivenUp(),
                new KeyAccepted());
    }

    private static Stream<Condition> ofCommunities() {
        return Stream.of(
                new SocialAim(),
                new Autonomy(ParameterFile.load("be/largest_vote_share", BigDecimal.class)),
                new LocalAuthorities(ParameterFile.load("be/local_authorities", Boolean.class)));
    }

    Stream<FactName> facts() {
        return conditions.stream().flatMap(condition -> condition.facts().stream());
    }

    List<Verdict> of(ResolvedCommunity community) {
        var applicant = Applicant.of(form, community);
        return conditions.stream().map(condition -> condition.check(applicant)).toList();
    }
}
