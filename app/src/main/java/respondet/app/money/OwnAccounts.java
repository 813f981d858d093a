package respondet.app.money;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import respondet.app.trade.Details;
import respondet.billing.sepa.BankEntry;
import respondet.billing.sepa.Iban;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** The accounts that are or were a community's own, as its details tell; of others nothing is booked. */
@Component
record OwnAccounts(Details details) {

    /** The entries, unless one of them moved on somebody else's account; where no own account is known all are taken. */
    Checked<List<BankEntry>> only(String community, List<BankEntry> entries) {
        var own = of(community);
        var others = entries.stream()
                .map(each -> each.account().map(OwnAccounts::plain).orElse("?"))
                .filter(account -> !own.isEmpty() && !isOwn(account, own))
                .distinct()
                .toList();
        return others.isEmpty()
                ? Checked.of(entries)
                : Checked.refused(
                        others.stream().map(account -> problem(account, own)).toList());
    }

    private Set<String> of(String community) {
        return details.of(community, "").stream()
                .flatMap(each -> each.iban().stream())
                .map(OwnAccounts::plain)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Some banks name an account by its number in their country alone, with which the IBAN ends. */
    private static boolean isOwn(String account, Set<String> own) {
        return own.contains(account)
                || (account.length() > 5
                        && Iban.find(account).isEmpty()
                        && own.stream().anyMatch(each -> each.endsWith(account)));
    }

    private static String plain(String account) {
        return account.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Problem problem(String account, Set<String> own) {
        return Problem.of(
                ProblemKind.UNKNOWN_REFERENCE,
                Message.of("money.problem.account")
                        .with("account", Value.of(account))
                        .with("own", Value.of(String.join(", ", own))));
    }
}
