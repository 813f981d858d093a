package respondet.app.api;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * What a program takes, by its {@code Accept}. Whoever names no type but that of problems takes any: generated clients name
 * what looks like JSON alone, and of an operation that answers with a file that is only how it is refused.
 */
final class AcceptedTypes implements ContentNegotiationStrategy {

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        var accepted = header.resolveMediaTypes(request);
        return accepted.stream().allMatch(MediaType.APPLICATION_PROBLEM_JSON::equalsTypeAndSubtype)
                ? MEDIA_TYPE_ALL_LIST
                : accepted;
    }
}
