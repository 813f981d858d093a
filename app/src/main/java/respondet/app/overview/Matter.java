package respondet.app.overview;

import respondet.core.law.Message;

/**
 * Something that needs attention.
 *
 * @param said the whole sentence
 * @param path below the community's address, where something can be done about it
 */
public record Matter(Kind kind, Message said, String path) {

    /** What needs attention, the most urgent first. */
    public enum Kind {
        UNREADABLE,
        REFUSED_RUN,
        AGAINST_LAW,
        WAITING_DELIVERY,
        LEAVING,
        GAPS,
        DRAFT,
        OUTDATED,
        UNSETTLED,
        OPEN_RULES,
        UNCERTAIN_LAW,
        REMARKS,
        WITHOUT_ACCOUNT
    }
}
