package respondet.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import respondet.app.community.Communities;

/** Takes away, before the first page is answered, what a sudden end left of a community that was coming in. */
@Component
class ArrivalSweep implements InitializingBean {

    private final Communities communities;
    private final ExchangeFiles files;

    ArrivalSweep(Communities communities, ExchangeFiles files) {
        this.communities = communities;
        this.files = files;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (var folder : files.all()) {
            var id = folder.getFileName().toString();
            if (communities.find(id).isPresent()) {
                Files.deleteIfExists(folder.resolve(ExchangeFiles.MARK));
            } else {
                files.undo(id);
            }
        }
    }
}
