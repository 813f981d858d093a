package respondet.regime.be;

import respondet.core.community.KeyVersion;
import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** The operator applies the three published keys; any other is asked for, and the operator may offer the nearest. */
record KeyAccepted() implements Condition {

    @Override
    @Legal(act = Acts.KEYS, article = "on request")
    public Verdict check(Applicant applicant) {
        var onRequest = applicant.community().segments().stream()
                .flatMap(segment -> segment.key().stream())
                .map(KeyVersion::key)
                .filter(key -> !SharingKey.isStandard(key))
                .findFirst();
        var verdict = Condition.verdict("key", onRequest.isEmpty() ? Answer.YES : Answer.UNKNOWN, Acts.KEY_APPLIED);
        return onRequest
                .map(key -> Condition.with(verdict, "kind", new Value.Word("explain.be.key." + key.kind())))
                .orElse(verdict);
    }
}
