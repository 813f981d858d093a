package respondet.billing.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import respondet.billing.xml.XmlText;

/** The books as plain text that hledger and Ledger read. */
public final class LedgerFile {

    private LedgerFile() {}

    public static byte[] write(List<JournalEntry> entries) {
        var out = new StringBuilder();
        entries.forEach(each -> entry(out, each));
        return out.toString().getBytes(UTF_8);
    }

    private static void entry(StringBuilder out, JournalEntry entry) {
        out.append(entry.date()).append(" * (").append(word(entry.document())).append(") ");
        out.append(word(entry.text())).append('\n');
        out.append("    ; party: ")
                .append(word(entry.party()).replace(",", " "))
                .append('\n');
        for (var line : entry.lines()) {
            out.append("    ").append(account(line.account())).append("  ");
            out.append(line.amount().rounded().toPlainString())
                    .append(' ')
                    .append(line.amount().currency().getCurrencyCode())
                    .append("  ; ")
                    .append(word(line.account().number()))
                    .append('\n');
        }
        out.append('\n');
    }

    /** Two blanks would end an account's name. */
    private static String account(Account account) {
        return word(account.name());
    }

    /** In one line, without what begins a comment or ends a code. */
    private static String word(String text) {
        return XmlText.clean(text).replaceAll("[;|()\\s]+", " ").strip();
    }
}
