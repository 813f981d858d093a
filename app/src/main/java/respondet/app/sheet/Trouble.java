package respondet.app.sheet;

import java.util.Optional;
import respondet.core.law.Message;

/**
 * What is wrong with a list.
 *
 * @param row its number in the file; 0 where it is about no single row
 */
record Trouble(int row, Optional<About> column, Message message) {

    static Trouble of(String key) {
        return new Trouble(0, Optional.empty(), Message.of(key));
    }
}
