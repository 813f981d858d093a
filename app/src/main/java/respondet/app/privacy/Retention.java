package respondet.app.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.document.Documents;
import respondet.app.document.IssuedDocument;
import respondet.app.document.Originals;
import respondet.core.law.Parameter;
import respondet.regime.DocumentRetention;

/** Documents of erased members: how long the law keeps each, and their end. Number, series and amounts stay. */
@Service
class Retention {

    private final ErasedMembers erased;
    private final Communities communities;
    private final Documents documents;
    private final Originals originals;
    private final Clock clock;

    Retention(ErasedMembers erased, Communities communities, Documents documents, Originals originals, Clock clock) {
        this.erased = erased;
        this.communities = communities;
        this.documents = documents;
        this.originals = originals;
        this.clock = clock;
    }

    /** A document that is kept for the law's sake; it goes on {@code end}, and never where the law is not known. */
    record Kept(IssuedDocument document, Optional<Parameter<Integer>> years, Optional<LocalDate> end) {}

    /** What of a community is kept now, the next to go first. */
    List<Kept> of(CommunityRow community) {
        var country = community.territory().substring(0, 2);
        return erased.all().stream()
                .filter(former -> former.community().equals(community.id()))
                .flatMap(former -> documents.ofMember(community.id(), former.member()).stream())
                .filter(document -> !originals.files(document).isEmpty())
                .map(document -> new Kept(
                        document,
                        DocumentRetention.on(document.issued(), country),
                        DocumentRetention.end(document.issued(), country)))
                .sorted((one, other) ->
                        one.end().orElse(LocalDate.MAX).compareTo(other.end().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Deletes what nobody must keep any more; the numbers of the documents. */
    List<String> deletePast(CommunityRow community) {
        return deletePast(community, LocalDate.now(clock));
    }

    List<String> deletePast(CommunityRow community, LocalDate today) {
        var past = of(community).stream()
                .filter(kept -> kept.end().filter(end -> !end.isAfter(today)).isPresent())
                .map(Kept::document)
                .toList();
        past.forEach(originals::forget);
        return past.stream().map(IssuedDocument::number).toList();
    }

    void deletePast() {
        communities.all().forEach(this::deletePast);
    }
}
