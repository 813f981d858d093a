package respondet.app.open;

/**
 * A month in words and figures.
 *
 * @param part the shared energy as a part of the energy taken, with both figures
 * @param withholds whether one of the figures may not be told
 * @param corrected whether a correction may not be told
 */
public record MonthRow(
        String month, String taken, String produced, String shared, String part, boolean withholds, boolean corrected) {

    /** Where no month is final. */
    static final MonthRow NONE = new MonthRow("–", "–", "–", "–", "–", false, false);
}
