package respondet.app.sheet;

/** What a column can be about. */
interface About {

    /** The key of its name. */
    String key();
}
