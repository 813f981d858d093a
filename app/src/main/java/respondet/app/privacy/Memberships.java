package respondet.app.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grants;
import respondet.core.community.Community;

/** Who somebody is by each version of the agreement, and by the accounts that are this member. */
@Component
record Memberships(Communities communities, Agreements agreements, Accounts accounts, Grants grants) {

    /** What one version of the agreement says of a member. */
    record Agreed(
            long version,
            String since,
            String name,
            String kind,
            String joined,
            Optional<String> left,
            List<Point> points) {}

    /** A point whose energy is the member's. */
    record Point(String id, String marketId) {}

    /** A person who can sign in as the member. */
    record Person(String email, String name, String language, List<Held> roles) {}

    /** A role, and from when to when. */
    record Held(String role, Optional<String> community, Optional<String> member, String from, Optional<String> to) {}

    List<Agreed> agreed(String community, String member) {
        var found = new ArrayList<Agreed>();
        for (var version : communities.versions(community).reversed()) {
            agreements
                    .read(community, version.version())
                    .found()
                    .flatMap(read -> agreed(version, read, member))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Agreed> agreed(AgreementVersion version, Community read, String member) {
        var points = read.points().stream()
                .filter(point -> point.member().equals(Optional.of(member)))
                .map(point -> new Point(point.id(), point.marketId()))
                .toList();
        return read.findMember(member)
                .map(found -> new Agreed(
                        version.version(),
                        version.recordedAt().toString(),
                        found.name(),
                        found.kind().id(),
                        found.joined().toString(),
                        found.left().map(Object::toString),
                        points));
    }

    List<Person> persons(String community, String member) {
        return grants.everOf(community, member).stream()
                .flatMap(id -> accounts.find(id).stream())
                .map(account -> new Person(
                        account.email(), account.name(), account.language().code(), roles(account.id())))
                .toList();
    }

    private List<Held> roles(String account) {
        return grants.all(account).stream()
                .map(grant -> new Held(
                        grant.role().id(),
                        grant.community(),
                        grant.member(),
                        grant.from().toString(),
                        grant.to().map(Object::toString)))
                .toList();
    }
}
