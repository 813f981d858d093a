package respondet.app.log;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** Where and why something failed, without what tells of whom. */
public final class VeiledTrace extends ThrowableProxyConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return Veil.over(super.convert(event));
    }
}
