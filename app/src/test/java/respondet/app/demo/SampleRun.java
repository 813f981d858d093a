package respondet.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import respondet.app.settlement.SettlementJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sample and what the product made of it. */
record SampleRun(Sample sample, byte[] bytes, JsonNode settlement) {

    static SampleRun of(Supplier<Sample> maker, Path home) throws IOException {
        var sample = maker.get();
        var folder = home.resolve(sample.id());
        for (var file : sample.files().entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        var bytes = SettlementJson.bytes(Demo.run(folder).found().orElseThrow());
        return new SampleRun(sample, bytes, JsonMapper.shared().readTree(bytes));
    }
}
