package respondet.app.money;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import respondet.app.identity.Account;
import respondet.app.identity.Grants;
import respondet.app.identity.MemberAccount;

/** Which accounts a letter to a member goes to. */
@Component
record Addressees(Grants grants) {

    /** By member; who is not in it has no account. */
    Map<String, List<Account>> of(String community) {
        return grants.membersOf(community).stream()
                .collect(Collectors.groupingBy(
                        MemberAccount::member, Collectors.mapping(MemberAccount::account, Collectors.toList())));
    }
}
