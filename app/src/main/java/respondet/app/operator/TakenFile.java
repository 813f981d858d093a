package respondet.app.operator;

/** A file of an operator as it was kept. */
public record TakenFile(String name, String sha256, long bytes) {}
