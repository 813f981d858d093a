package respondet.billing.invoice;

import java.time.LocalDate;

/** The document that one corrects (EN 16931 BG-3). */
public record Preceding(String number, LocalDate issued) {}
