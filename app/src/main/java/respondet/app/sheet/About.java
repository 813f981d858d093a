package respondet.app.sheet;

/** What a column can be about. */
interface About {

    /** As programs know it. */
    String id();

    /** The key of its name. */
    String key();
}
