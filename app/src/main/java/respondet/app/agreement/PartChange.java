package respondet.app.agreement;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.identity.Viewer;
import respondet.app.text.Texts;

/** Changes one thing in the last version of an agreement, where the program says that it builds on that. */
@Component
record PartChange(Proposals proposals, NextVersion next) {

    /** What is changed, on what it builds, and why. */
    record Wanted(String community, Optional<String> match, String reason) {}

    /** The last version; refused where the change builds on another. */
    String document(String community, Optional<String> match) {
        var current = proposals.current(community);
        if (NextVersion.of(match) != current.version()) {
            throw new Refused(Refusal.CHANGED);
        }
        return current.document();
    }

    /**
     * Stores the text as the next version.
     *
     * @param text none where the document's layout leaves no place for the change
     */
    ResponseEntity<Judged> store(Wanted wanted, Optional<String> text, Viewer viewer, Texts texts) {
        var document = text.orElseThrow(() -> Sent.because("agreement.edit.layout"));
        if (document.equals(proposals.current(wanted.community()).document())) {
            throw Sent.because("agreement.edit.nothing");
        }
        var version = Long.toString(NextVersion.of(wanted.match()));
        return next.store(wanted.community(), new Draft(version, wanted.reason(), document), viewer.id(), texts);
    }
}
