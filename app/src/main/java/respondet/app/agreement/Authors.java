package respondet.app.agreement;

import org.springframework.stereotype.Component;
import respondet.app.identity.Accounts;
import respondet.app.text.Texts;

/** Who wrote something down, by name. */
@Component
record Authors(Accounts accounts) {

    String name(String account, Texts texts) {
        var nobody = account.isEmpty() ? "agreement.author.system" : "agreement.author.unknown";
        return accounts.findName(account).orElseGet(() -> texts.say(nobody));
    }
}
