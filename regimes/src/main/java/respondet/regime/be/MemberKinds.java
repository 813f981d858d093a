package respondet.regime.be;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/**
 * Who may take part, or hold control: natural persons, local authorities, and enterprises up to a size whose main
 * activity it is not. In a citizen community anyone takes part and only control is limited, to small enterprises.
 */
record MemberKinds() implements Condition {

    private static final FactName LOCAL_AUTHORITY = Condition.flag(Scope.MEMBER, "local_authority");
    private static final FactName SIZE = new FactName(Scope.MEMBER, "size", FactType.TEXT);
    private static final FactName ENERGY_BUSINESS = Condition.flag(Scope.MEMBER, "energy_business");
    private static final FactName CONTROLLED_BY = Condition.community("controlled_by", FactType.LIST);

    @Override
    public List<FactName> facts() {
        return List.of(LOCAL_AUTHORITY, SIZE, ENERGY_BUSINESS, CONTROLLED_BY);
    }

    @Override
    public Verdict check(Applicant applicant) {
        return switch (applicant.form()) {
            case BUILDING -> Condition.verdict("building_members", Answer.YES, Acts.decree("35nonies"));
            case RENEWABLE_COMMUNITY -> members(applicant);
            case CITIZEN_COMMUNITY -> control(applicant);
        };
    }

    @Legal(act = Acts.DECREE, article = "2")
    private static Verdict members(Applicant applicant) {
        return verdict("member_kinds", applicant.members(), List.of("small", "medium"));
    }

    @Legal(act = Acts.DECREE, article = "2")
    private static Verdict control(Applicant applicant) {
        var named = applicant.facts().list(CONTROLLED_BY.name());
        var controlling = applicant.members().stream()
                .filter(member -> named.isEmpty() || named.contains(member.id()))
                .toList();
        var verdict = verdict("control", controlling, List.of("small"));
        // that not every member may control is no fault while nobody said who does
        return named.isEmpty() && verdict.answer() == Answer.NO
                ? verdict("control", controlling, List.of("small"), Answer.UNKNOWN)
                : verdict;
    }

    private static Verdict verdict(String rule, List<Member> members, List<String> sizes) {
        var answers = members.stream().map(member -> answer(member, sizes)).toList();
        return verdict(rule, members, sizes, Applicant.all(answers));
    }

    private static Verdict verdict(String rule, List<Member> members, List<String> sizes, Answer answer) {
        var doubtful = doubtful(members, sizes).collect(Collectors.joining(", "));
        return Condition.with(Condition.verdict(rule, answer, Acts.decree("2")), "members", Value.of(doubtful));
    }

    private static Stream<String> doubtful(List<Member> members, List<String> sizes) {
        return members.stream()
                .filter(member -> answer(member, sizes) != Answer.YES)
                .map(Member::id);
    }

    private static Answer answer(Member member, List<String> sizes) {
        return switch (member.kind()) {
            case HOUSEHOLD, FARMER -> Answer.YES;
            case PUBLIC_BODY -> Applicant.answer(member.facts().flag(LOCAL_AUTHORITY.name()));
            case FIRM, SOCIAL_ENTERPRISE, ASSOCIATION -> enterprise(member.facts(), sizes);
        };
    }

    private static Answer enterprise(Facts facts, List<String> sizes) {
        var size = facts.text(SIZE.name()).map(sizes::contains);
        var other = facts.flag(ENERGY_BUSINESS.name()).map(energy -> !energy);
        return Applicant.all(List.of(Applicant.answer(size), Applicant.answer(other)));
    }
}
