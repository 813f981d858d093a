package respondet.app.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Grant;
import respondet.app.identity.Role;

/** What a role must name: a community that is there, a member whom its agreement names, a territory. */
@Component
class RoleRules {

    private static final Pattern TERRITORY = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}");

    private final Communities communities;
    private final Agreements agreements;
    private final Clock clock;

    RoleRules(Communities communities, Agreements agreements, Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.clock = clock;
    }

    List<CommunityRow> communities() {
        return communities.all();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The key of what is wrong with a form. */
    Optional<String> problem(RoleForm form) {
        var role = form.chosen();
        if (role.isEmpty()) {
            return Optional.of("people.problem.role");
        }
        return form.hasDays() ? problem(form, role.get()) : Optional.of("identity.problem.days");
    }

    private Optional<String> problem(RoleForm form, Role role) {
        if (RoleForm.isWithinCommunity(role)
                && communities.find(form.community()).isEmpty()) {
            return Optional.of("people.problem.community");
        }
        if (role == Role.MEMBER && !isMember(form)) {
            return Optional.of("people.problem.member");
        }
        if (role == Role.TERRITORY_LEAD && !TERRITORY.matcher(form.territory()).matches()) {
            return Optional.of("people.problem.territory");
        }
        return grant(form)
                .filter(grant ->
                        grant.to().filter(day -> !day.isAfter(grant.from())).isPresent())
                .map(grant -> "identity.problem.days");
    }

    private boolean isMember(RoleForm form) {
        return agreements.read(form.community()).found().stream()
                .flatMap(community -> community.members().stream())
                .anyMatch(member -> member.id().equals(form.member()));
    }

    Optional<Grant> grant(RoleForm form) {
        return form.chosen().map(role -> form.grant(role, today()));
    }
}
