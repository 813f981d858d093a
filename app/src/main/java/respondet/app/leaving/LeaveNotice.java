package respondet.app.leaving;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody announced to leave.
 *
 * @param left the first day no longer a member
 */
public record LeaveNotice(String member, LocalDate left, Instant announcedAt) {}
