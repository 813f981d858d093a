package respondet.app.paper;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/**
 * Where a line of a paper may end: as the Unicode line breaking algorithm (UAX #14) has it, so not behind an apostrophe, which
 * the JDK's iterator allows.
 */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }
}
