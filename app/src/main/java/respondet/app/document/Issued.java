package respondet.app.document;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;

/** Writes issued documents down; where the journal is replayed, their batch too. */
@Component
record Issued(JdbcClient database) implements Projection<DocumentsIssued> {

    @Override
    public String kind() {
        return "document.issued";
    }

    @Override
    public Class<DocumentsIssued> type() {
        return DocumentsIssued.class;
    }

    @Override
    public void apply(DocumentsIssued change, Entry entry) {
        database.sql("""
                insert into document_batch
                    (id, community, run, state, issued_day, account, language, done, steps, problems)
                values (?, ?, ?, 'issued', ?, ?, ?, ?, ?, '')
                on conflict (id) do update set state = 'issued', done = excluded.done, steps = excluded.steps""")
                .param(change.batch())
                .param(change.communityId())
                .param(change.run())
                .param(change.issued())
                .param(entry.account())
                .param(change.language())
                .param(change.documents().size())
                .param(change.documents().size())
                .update();
        change.documents().forEach(this::insert);
    }

    private void insert(IssuedDocument each) {
        database.sql("""
                insert into issued_document
                    (community, number, series, serial, batch, run, month, member, kind, type, issued_day, due_day, net,
                     tax, currency, payment, corrects, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(List.of(
                        each.community(), each.number(), each.series(), each.serial(), each.batch(), each.run()))
                .params(List.of(
                        each.month().toString(),
                        each.member(),
                        each.kind().id(),
                        each.type().id()))
                .params(List.of(each.issued().toString(), each.due().toString(), each.net(), each.tax()))
                .params(List.of(each.currency().getCurrencyCode(), each.payment()))
                .param(each.corrects().orElse(null))
                .param(each.digest())
                .update();
        IntStream.range(0, each.lines().size()).forEach(i -> insert(each, i));
    }

    private void insert(IssuedDocument document, int position) {
        var line = document.lines().get(position);
        database.sql("""
                insert into document_line (community, number, position, item, plant, watt_hours, net)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(document.community(), document.number(), position)
                .params(line.item(), line.plant(), line.wattHours(), line.net())
                .update();
    }
}
