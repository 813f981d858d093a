package respondet.app.folder;

/** Someone who waits while many files are read. */
@FunctionalInterface
public interface FolderProgress {

    FolderProgress SILENT = _ -> {};

    /** The file that is being read now, counted from 1. */
    record Step(int number, int of, String file) {}

    void reading(Step step);
}
