package respondet.regime.be;

import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Whether members may be given energy from their own plant in the same quarter-hour; doubtful, so they are told. */
record OwnInjection(Dated<Boolean> excluded) implements Provision {

    @Override
    @Legal(act = Acts.KEYS, article = "3")
    public void apply(MonthBook book, Findings findings) {
        var date = book.firstDay();
        if (!excluded.on(date).value() && book.quartersWithOwnInjection() > 0) {
            findings.add(Problem.of(ProblemKind.UNCERTAIN_LAW, Message.of("problem.be.own_injection"))
                    .with("month", Value.of(book.month().name()))
                    .with("intervals", Value.of(book.quartersWithOwnInjection()))
                    .during(book.month().name()));
        }
    }
}
