package respondet.app.agreement;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The fields of a form as they were sent, without blanks around. */
record Form(Map<String, String> fields) {

    /** A field that the form always has; without it the form was not ours. */
    String need(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(String::strip)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** A field that only some forms have; empty where it is not there. */
    String find(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
