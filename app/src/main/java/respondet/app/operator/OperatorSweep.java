package respondet.app.operator;

import java.io.IOException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * When the server starts, what had not fully arrived goes. What the journal tells of stays, whatever became of the run that
 * it was compared with: an archive of the community holds it.
 */
@Component
record OperatorSweep(OperatorFolder folder, OperatorAllocations allocations) implements InitializingBean {

    @Override
    public void afterPropertiesSet() throws IOException {
        var kept = allocations.ids();
        for (var each : folder.all()) {
            if (!kept.contains(each.getFileName().toString())) {
                folder.delete(each);
            }
        }
    }
}
