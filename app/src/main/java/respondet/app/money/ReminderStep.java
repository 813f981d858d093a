package respondet.app.money;

/** How a reminder speaks. */
enum ReminderStep {
    FRIENDLY("money.reminder.friendly.title", "money.reminder.friendly.words"),
    FIRM("money.reminder.firm.title", "money.reminder.firm.words"),
    LAST("money.reminder.last.title", "money.reminder.last.words");

    private final String title;
    private final String words;

    ReminderStep(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /** Of a step from 1. */
    static ReminderStep of(int step) {
        return values()[Math.clamp(step - 1, 0, values().length - 1)];
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }
}
