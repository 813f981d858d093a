package respondet.regime.be;

import java.util.List;
import java.util.stream.Stream;
import respondet.core.community.FactName;
import respondet.core.community.Facts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Refuses quotas and prices of green certificates that are not numbers. */
final class CertificateCheck {

    private CertificateCheck() {}

    static List<Problem> problems(Facts facts) {
        return Stream.of(CertificateTerms.QUOTA, CertificateTerms.PRICE)
                .flatMap(name -> wrong(facts, name))
                .toList();
    }

    private static Stream<Problem> wrong(Facts facts, FactName name) {
        return facts.list(name.name()).stream()
                .filter(entry -> !CertificateTerms.isEntry(entry))
                .map(entry -> Problem.of(
                        ProblemKind.WRONG_VALUE,
                        Message.of("problem.be.wrong_number")
                                .with("fact", Value.of(name.name()))
                                .with("value", Value.of(entry))
                                .with("example", Value.of("2026=40"))));
    }
}
