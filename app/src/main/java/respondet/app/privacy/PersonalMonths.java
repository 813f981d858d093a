package respondet.app.privacy;

import java.io.IOException;
import org.springframework.stereotype.Component;
import respondet.app.document.Documents;
import respondet.app.document.Originals;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.solidarity.SolidarityAmounts;

/** What final months found for one member, and what was issued because of them. */
@Component
record PersonalMonths(
        FinalRuns runs, SolidarityAmounts solidarity, Documents documents, Originals originals, ErasedMembers erased) {

    void put(String community, String member, Parcel parcel) throws IOException {
        for (var month : runs.of(community).values()) {
            for (var run : month) {
                put(run, member, parcel);
            }
        }
        var issued = documents.ofMember(community, member);
        parcel.put("documents.json", "privacy.file.documents", issued);
        if (erased.isErased(community, member)) {
            return; // few open what the law alone keeps, and not this way
        }
        for (var document : issued) {
            for (var file : originals.files(document).entrySet()) {
                parcel.put("documents/" + document.number() + file.getKey(), "privacy.file.document", file.getValue());
            }
        }
    }

    private void put(RunRow run, String member, Parcel parcel) throws IOException {
        var folder = "months/" + run.month() + "/" + run.id() + "/";
        var statement = runs.statement(run.id(), member);
        if (statement.isPresent()) {
            parcel.put(folder + "statement.json", "privacy.file.statement", statement.get());
        }
        var intervals = runs.intervals(run, member);
        if (intervals.isPresent()) {
            parcel.put(folder + "intervals.json", "privacy.file.intervals", intervals.get());
        }
        var totals = runs.totals(run, member);
        if (totals.isPresent()) {
            parcel.put(folder + "totals.json", "privacy.file.totals", totals.get());
        }
        var moved = solidarity.of(run.id()).stream()
                .filter(each -> each.member().equals(member))
                .toList();
        if (!moved.isEmpty()) {
            parcel.put(folder + "solidarity.json", "privacy.file.solidarity", moved);
        }
    }
}
