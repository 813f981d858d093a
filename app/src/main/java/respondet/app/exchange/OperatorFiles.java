package respondet.app.exchange;

import java.util.List;
import respondet.app.operator.OperatorTaken;
import respondet.app.operator.TakenFile;

/** The files that a grid operator sent about a run: they lie beside the results of that run, which may be a draft. */
final class OperatorFiles {

    private OperatorFiles() {}

    /** The folder of all that operators told of a run. */
    static String folder(String run) {
        return run + ".operator";
    }

    /** The names of the files, below the folder of results. */
    static List<String> of(OperatorTaken taken) {
        return taken.files().stream().map(file -> name(taken, file)).toList();
    }

    static String name(OperatorTaken taken, TakenFile file) {
        return folder(taken.run()) + "/" + taken.id() + "/" + file.name();
    }
}
