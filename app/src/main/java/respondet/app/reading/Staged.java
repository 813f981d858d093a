package respondet.app.reading;

import java.time.Instant;

/**
 * Files that arrived and wait for somebody to accept or refuse them.
 *
 * @param account who sent them; empty for the watched folder
 * @param label a word of the sender, part of the folder's name later on
 */
public record Staged(String id, String community, Instant at, String account, Origin origin, String label) {}
