package respondet.app.journal;

import java.util.Optional;

/** Something that happened to money, energy, membership, rights or keys: a record whose parts tell all of it. */
public interface Change {

    /** The community that it concerns; none for what concerns the whole installation. */
    Optional<String> community();

    /** What it is about within the community, such as a member, a run or a version. */
    String subject();
}
