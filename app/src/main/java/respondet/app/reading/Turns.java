package respondet.app.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * One delivery of a community at a time, and no moment of a run while one is taken: it would be after the moment at which
 * the delivery became known, and before the delivery. Communities do not wait for each other.
 */
@Component
public class Turns {

    private final Map<String, Object> all = new ConcurrentHashMap<>();

    /** What to hold while a community's delivery is taken. Nobody may begin to wait for it within a transaction. */
    public Object of(String community) {
        return all.computeIfAbsent(community, _ -> new Object());
    }
}
