package respondet.app.sheet;

import java.util.List;
import java.util.Optional;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;

/**
 * What a list of members is, and what accepting it would write, for programs.
 *
 * @param columns what each column is about, in order; null where it is left out
 * @param added how many members would come
 * @param known how many rows are about members that there are
 * @param details of how many something new would be known
 * @param changes what the list says otherwise than it is known
 * @param key whether there would be a new key
 * @param acceptable whether it can be accepted as it is
 */
record SheetInfo(
        List<SheetColumn> columns,
        int rows,
        int added,
        int known,
        int details,
        List<SheetChange> changes,
        boolean key,
        boolean acceptable,
        List<SheetProblem> problems) {

    /** A column, and what it is about. */
    record SheetColumn(String heading, Optional<String> field) {}

    /** Which parts of a member's known details would be others. */
    record SheetChange(String member, List<String> fields) {}

    /**
     * What is wrong with a list.
     *
     * @param row its number in the file
     * @param column what its column is about
     */
    record SheetProblem(Optional<Integer> row, Optional<String> column, String key, String text) {

        static SheetProblem of(Trouble trouble, Texts texts) {
            return new SheetProblem(
                    Optional.of(trouble.row()).filter(row -> row > 0),
                    trouble.column().map(About::id),
                    trouble.message().key(),
                    texts.say(trouble.message()));
        }

        static SheetProblem of(Problem problem, Texts texts) {
            return new SheetProblem(
                    Optional.empty(), Optional.empty(), problem.hint().key(), texts.say(problem.hint()));
        }
    }
}
