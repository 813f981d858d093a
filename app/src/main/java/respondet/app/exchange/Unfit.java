package respondet.app.exchange;

/** An entry of a history that reads well and still cannot take effect here. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String text;

    Unfit(String key, String text) {
        this.key = key;
        this.text = text;
    }

    BadArchive archive() {
        return BadArchive.of(key, text);
    }
}
