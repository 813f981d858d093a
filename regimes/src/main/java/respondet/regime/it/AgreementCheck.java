package respondet.regime.it;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.community.AllocationKey;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.regime.CurrencyCheck;

/** What in an agreement the Italian rules cannot work with. */
final class AgreementCheck {

    private final ResolvedCommunity resolved;
    private final Community community;
    private final List<Problem> problems = new ArrayList<>();

    AgreementCheck(ResolvedCommunity resolved) {
        this.resolved = resolved;
        this.community = resolved.community();
    }

    List<Problem> problems() {
        problems.addAll(CurrencyCheck.problems(resolved, "EUR", "problem.wrong_currency.it"));
        community.keys().forEach(this::checkKey);
        checkWords();
        checkGrants();
        checkSplit();
        return List.copyOf(problems);
    }

    private void checkKey(KeyVersion version) {
        switch (version.key()) {
            case AllocationKey.Hourly _, AllocationKey.Hybrid _, AllocationKey.Cascade _ ->
                add(
                        ProblemKind.KEY_NOT_OF_REGIME,
                        Message.of("problem.key_not_of_regime.it")
                                .with("key", Value.of(version.key().kind())));
            case AllocationKey.Constant _,
                    AllocationKey.Equal _,
                    AllocationKey.EqualIterative _,
                    AllocationKey.Specific _,
                    AllocationKey.SpecificIterative _,
                    AllocationKey.Prorata _ -> {}
        }
    }

    private void checkWords() {
        checkZone(community.facts().text(ItalianFacts.ZONE));
        checkVoltage(community.facts().text(ItalianFacts.VOLTAGE));
        community.plants().forEach(plant -> {
            checkZone(plant.facts().text(ItalianFacts.ZONE));
            checkVoltage(plant.facts().text(ItalianFacts.VOLTAGE));
        });
        var uses = List.of(ReservedUse.MEMBERS, ReservedUse.SOCIAL_PURPOSES);
        community
                .facts()
                .text(ItalianFacts.RESERVED_USE)
                .filter(use -> !uses.contains(use))
                .ifPresent(use -> wrong(ItalianFacts.RESERVED_USE, use, String.join(", ", uses)));
    }

    private void checkZone(Optional<String> word) {
        word.filter(each -> SunZone.ofWord(each).isEmpty())
                .ifPresent(each -> wrong(ItalianFacts.ZONE, each, "NORTH, CENTRE, SOUTH"));
    }

    private void checkVoltage(Optional<String> word) {
        word.filter(each -> Voltage.ofWord(each).isEmpty())
                .ifPresent(each -> wrong(ItalianFacts.VOLTAGE, each, "LOW, MEDIUM"));
    }

    private void checkGrants() {
        for (var plant : community.plants()) {
            var grant = Entitlement.grantOf(plant);
            if (grant.signum() < 0 || grant.compareTo(BigDecimal.ONE) > 0) {
                wrong(ItalianFacts.GRANT_SHARE, grant.toPlainString(), "0 ... 1");
            }
        }
    }

    private void checkSplit() {
        var declared = community.facts().list(ItalianFacts.RESERVED_SPLIT);
        var split = ReservedUse.declaredSplit(community);
        if (split.size() != declared.size()) {
            wrong(ItalianFacts.RESERVED_SPLIT, String.join(" ", declared), "A=0.5");
        }
        var sum = split.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            add(ProblemKind.WRONG_SUM, Message.of("problem.wrong_sum.it").with("sum", Value.of(sum)));
        }
        split.forEach(this::checkRecipient);
    }

    /** Not one cent of the surplus may go to an enterprise. */
    @Legal(act = Act.DM_414, article = "3(2)")
    private void checkRecipient(String id, BigDecimal part) {
        var member = community.findMember(id);
        if (member.isEmpty()) {
            add(
                    ProblemKind.UNKNOWN_REFERENCE,
                    Message.of("problem.unknown_reference.it").with("member", Value.of(id)));
        } else if (part.signum() > 0 && ReservedUse.isEnterprise(member.get())) {
            add(ProblemKind.RULE_BROKEN, Message.of("problem.rule_broken.it").with("member", Value.of(id)));
        }
    }

    private void wrong(String fact, String value, String allowed) {
        add(
                ProblemKind.WRONG_VALUE,
                Message.of("problem.wrong_value.it")
                        .with("fact", Value.of(fact))
                        .with("value", Value.of(value))
                        .with("allowed", Value.of(allowed)));
    }

    private void add(ProblemKind kind, Message hint) {
        problems.add(Problem.of(kind, hint));
    }
}
