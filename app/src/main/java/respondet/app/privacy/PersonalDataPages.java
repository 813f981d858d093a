package respondet.app.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.store.TemporaryFolder;
import respondet.app.text.Texts;

/** Gives a person, or whoever keeps its community, all that is kept about the person. */
@Controller
record PersonalDataPages(PersonalData data, Agreements agreements, OwnPlaces places, TemporaryFolder temporary) {

    @GetMapping("/communities/{community}/members/{member}/data.zip")
    @Needs(Right.KEEP_PRIVACY)
    ResponseEntity<Resource> ofMember(@PathVariable String community, @PathVariable String member, Texts texts)
            throws IOException {
        if (agreements.need(community).findMember(member).isEmpty()) {
            throw new NotFound();
        }
        return archive(new PersonalData.Whose(community, member, Optional.empty()), texts);
    }

    @GetMapping("/my/{community}/data.zip")
    @Needs(Right.SEE_OWN_STATEMENT)
    ResponseEntity<Resource> own(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts)
            throws IOException {
        var place = places.of(community, member, viewer);
        return archive(new PersonalData.Whose(community, place.member(), Optional.of(viewer.id())), texts);
    }

    /** Made whole before the first byte is sent. */
    private ResponseEntity<Resource> archive(PersonalData.Whose whose, Texts texts) throws IOException {
        var file = temporary.file(".zip");
        try (var out = Files.newOutputStream(file)) {
            data.write(whose, texts, out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        var attached = ContentDisposition.attachment()
                .filename(whose.community() + "-" + whose.member() + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(Files.size(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
