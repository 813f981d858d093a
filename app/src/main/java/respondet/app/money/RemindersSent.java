package respondet.app.money;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/** Members were reminded of what is overdue: who, when, by which step and of which documents. */
public record RemindersSent(String id, String communityId, List<Reminder> reminders) implements Change {

    public RemindersSent {
        reminders = List.copyOf(reminders);
    }

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return id;
    }
}
