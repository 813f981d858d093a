package respondet.app.agreement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Remark;
import respondet.app.community.Agreements;
import respondet.app.page.Overtaken;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;

/** Makes what a program sent the next version of an agreement, where it builds on the last one. */
@Component
record NextVersion(Agreements agreements) {

    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,9})\"");

    /** The version that a change says it builds on. */
    static long of(Optional<String> match) {
        var version = VERSION.matcher(match.orElseThrow(() -> new Refused(Refusal.UNCONDITIONAL)));
        if (!version.matches()) {
            throw Refused.wrong("If-Match");
        }
        return Long.parseLong(version.group(1));
    }

    ResponseEntity<Judged> store(String community, Draft draft, String account, Texts texts) {
        long expected = Long.parseLong(draft.version());
        try {
            var changed = agreements.change(community, expected, draft.wording(), account);
            if (changed.found().isEmpty()) {
                throw new Refused(Refusal.INPUT, changed.problems());
            }
            var judged = new Judged(true, Optional.of(expected + 1), remarks(changed.problems(), texts));
            return ResponseEntity.ok().eTag("\"" + (expected + 1) + "\"").body(judged);
        } catch (Overtaken | DuplicateKeyException _) {
            throw new Refused(Refusal.CHANGED);
        }
    }

    static List<Remark> remarks(List<Problem> problems, Texts texts) {
        return problems.stream().map(problem -> Remark.of(problem, texts)).toList();
    }
}
