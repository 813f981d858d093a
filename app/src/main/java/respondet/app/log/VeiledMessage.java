package respondet.app.log;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Objects;

/** What a line of the log says, without what tells of whom. */
public final class VeiledMessage extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return Veil.over(Objects.toString(event.getFormattedMessage(), ""));
    }
}
