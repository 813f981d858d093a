package respondet.app.exchange;

/**
 * Something in which two installations differ.
 *
 * @param place the community, and the table, file or part of the lake
 * @param what the row, or what became of the file
 */
public record Difference(Kind kind, String place, String what) {

    /** What was compared. */
    public enum Kind {
        /** A row that only the first has. */
        ONLY_FIRST("same.only-first"),
        /** A row that only the second has. */
        ONLY_SECOND("same.only-second"),
        /** A table that stands in another order. */
        ORDER("same.order"),
        FILE_ONLY_FIRST("same.file.only-first"),
        FILE_ONLY_SECOND("same.file.only-second"),
        FILE_CHANGED("same.file.changed"),
        /** A document that was held back from an archive. */
        FILE_WITHHELD("same.file.withheld"),
        /** Entries of the journal that were held back from an archive, and all that follows from them. */
        ENTRIES_WITHHELD("same.withheld"),
        /** Readings of the lake. */
        LAKE("same.lake");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
