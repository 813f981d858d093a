package respondet.app.settlement;

/** A file that a settlement was made from: its name in the community folder and the hash of its bytes. */
public record Input(String file, String sha256) {}
