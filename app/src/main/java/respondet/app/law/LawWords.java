package respondet.app.law;

import java.util.List;
import respondet.app.run.RunRow;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Energy;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.MonthEnergy;

/** Verdicts as a page tells them. */
public record LawWords(Texts texts) {

    LawPage.Row row(Verdict verdict, Community community, List<LawPage.Deciding> facts) {
        return new LawPage.Row(
                verdict.answer().id(),
                texts.say("answer." + verdict.answer().id()),
                texts.say("rule." + verdict.rule()),
                texts.say(verdict.because(), community.zone()),
                verdict.reference().toString(),
                texts.say("certainty." + verdict.certainty().id()),
                facts);
    }

    /** A verdict in one line: the rule, the reason and the article. */
    public String line(Verdict verdict) {
        return texts.say("rule." + verdict.rule()) + ": " + texts.say(verdict.because()) + " (" + verdict.reference()
                + ")";
    }

    String sentence(List<Verdict> verdicts) {
        return texts.say(Message.of("law.sentence")
                .with("all", Value.of(verdicts.size()))
                .with("yes", count(verdicts, Answer.YES))
                .with("no", count(verdicts, Answer.NO))
                .with("unknown", count(verdicts, Answer.UNKNOWN)));
    }

    private static Value count(List<Verdict> verdicts, Answer answer) {
        return Value.of(
                verdicts.stream().filter(verdict -> verdict.answer() == answer).count());
    }

    String energy(List<RunRow> runs, List<MonthEnergy> months) {
        if (runs.isEmpty()) {
            return texts.say("law.energy.none");
        }
        var all = months.stream().map(MonthEnergy::all).reduce(EnergyTotals.NONE, EnergyTotals::plus);
        return texts.say(Message.of("law.energy")
                .with("from", Value.of(runs.getFirst().month()))
                .with("to", Value.of(runs.getLast().month()))
                .with("months", Value.of(runs.size()))
                .with("produced", Value.of(Energy.wattHours(all.produced())))
                .with("consumed", Value.of(Energy.wattHours(all.consumed()))));
    }
}
