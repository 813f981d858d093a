package respondet.app.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** One delivery of a community at a time; communities do not wait for each other. */
@Component
class Turns {

    private final Map<String, Object> all = new ConcurrentHashMap<>();

    /** What to hold while a community's delivery is taken. */
    Object of(String community) {
        return all.computeIfAbsent(community, _ -> new Object());
    }
}
