package respondet.app.founding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import respondet.app.agreement.EditPage.ProblemLine;
import respondet.app.exchange.Founder;
import respondet.app.exchange.Importing;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.Page;
import respondet.app.store.TemporaryFolder;
import respondet.app.text.Texts;

/** Founds a community from an archive of its folder. */
@Controller
class ImportPages {

    private static final Logger LOG = LoggerFactory.getLogger(ImportPages.class);

    private final Importing importing;
    private final TemporaryFolder temporary;

    ImportPages(Importing importing, TemporaryFolder temporary) {
        this.importing = importing;
        this.temporary = temporary;
    }

    @GetMapping("/found/import")
    @Needs(Right.FOUND_COMMUNITY)
    Page form() {
        return new ImportPage("", List.of());
    }

    @PostMapping("/found/import")
    @Needs(Right.FOUND_COMMUNITY)
    Object bring(NativeWebRequest request, Viewer viewer, Texts texts) throws IOException {
        var sent = archive(request);
        return sent.isPresent()
                ? bring(sent.get(), new Founder(viewer.id(), viewer::mayFoundIn), texts)
                : new ImportPage("founding.import.none", List.of());
    }

    private static Optional<MultipartFile> archive(NativeWebRequest request) {
        return Optional.ofNullable(request.getNativeRequest(MultipartHttpServletRequest.class)).stream()
                .flatMap(form -> form.getFiles("archive").stream())
                .filter(file -> !file.isEmpty())
                .findFirst();
    }

    private Object bring(MultipartFile sent, Founder founder, Texts texts) throws IOException {
        var zip = temporary.file(".zip");
        try {
            sent.transferTo(zip);
            return answer(zip, founder, texts);
        } catch (IOException e) {
            LOG.error("An archive could not be stored", e);
            return new ImportPage("founding.import.disk", List.of());
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private Object answer(Path zip, Founder founder, Texts texts) throws IOException {
        var brought = importing.bring(zip, founder);
        return brought.found()
                .<Object>map(community -> "redirect:/founded/" + community.id())
                .orElseGet(
                        () -> new ImportPage("founding.import.refused", ProblemLine.of(brought.problems(), "", texts)));
    }
}
