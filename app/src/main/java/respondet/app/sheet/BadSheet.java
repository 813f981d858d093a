package respondet.app.sheet;

import java.io.Serial;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** A file that is no spreadsheet that can be taken, and why. */
final class BadSheet extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    private BadSheet(Message message) {
        super(message.key());
        this.message = message;
    }

    static BadSheet of(String key) {
        return new BadSheet(Message.of(key));
    }

    static BadSheet of(String key, String what) {
        return new BadSheet(Message.of(key).with("what", Value.of(what)));
    }

    Message message() {
        return message;
    }
}
