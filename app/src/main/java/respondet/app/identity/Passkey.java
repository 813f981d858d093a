package respondet.app.identity;

import java.time.Instant;

/** A key in somebody's device that proves who they are, opened there by a finger, a face or a number. */
public record Passkey(String id, String name, Instant added, Instant used) {}
