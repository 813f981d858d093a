import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AgreementApi;
import org.openapitools.client.api.BatchesApi;
import org.openapitools.client.api.CommunitiesApi;
import org.openapitools.client.api.DocumentsApi;
import org.openapitools.client.api.ReadingsApi;
import org.openapitools.client.api.ResultsApi;
import org.openapitools.client.api.RunsApi;
import org.openapitools.client.api.TokenApi;
import org.openapitools.client.api.WaitingApi;
import org.openapitools.client.model.BatchWish;
import org.openapitools.client.model.RunWish;

/** Uses a generated client from one end of the chain to the other, on the Walloon sample: meter file, month, documents. */
public final class UseOfClient {

    private static final String HERE = "namur";

    private final ApiClient client;

    private UseOfClient(ApiClient client) {
        this.client = client;
    }

    public static void main(String[] arguments) throws Exception {
        var token = new Person(arguments[0]).token();
        var client = new ApiClient().setBasePath(arguments[0]);
        client.setBearerToken(token);
        var use = new UseOfClient(client);
        say("token of", new TokenApi(client).tokenToken().getName());
        check(new CommunitiesApi(client).communitiesList(null, null).getItems().size() == 1, "one community");
        use.agree();
        use.deliver();
        use.settle();
        use.issue();
        use.isRefused();
        System.out.println("The generated client did all of it.");
    }

    private void agree() throws Exception {
        var api = new AgreementApi(client);
        var read = api.agreementDocumentWithHttpInfo(HERE, null);
        Files.writeString(read.getData().toPath(), "# changed by a program\n", StandardOpenOption.APPEND);
        var tag = read.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("etag"))
                .findFirst().orElseThrow().getValue().getFirst();
        var judged = api.agreementChange(HERE, "A note", tag, read.getData());
        check(judged.getAccepted(), "agreement accepted");
    }

    private void deliver() throws Exception {
        var file = Files.createTempFile("hour", ".csv");
        Files.writeString(file, "point,direction,start,kwh\nhome1,consumption,2030-01-01T00:00:00+01:00,1.5\n");
        var api = new WaitingApi(client);
        var waiting = api.waitingSend(HERE, "hour.csv", file.toFile(), null, "a-file");
        check(api.waitingSend(HERE, "hour.csv", file.toFile(), null, "a-file").getId().equals(waiting.getId()), "done once");
        api.waitingPreview(HERE, waiting.getId());
        var delivery = api.waitingAccept(HERE, waiting.getId(), null);
        check(new ReadingsApi(client).readingsOne(HERE, delivery.getId()).equals(delivery), "delivery is kept");
        Files.delete(file);
    }

    private void settle() throws Exception {
        var api = new RunsApi(client);
        var asked = api.runsAsk(HERE, new RunWish().month("2025-08"), null);
        var run = until("draft", () -> state(() -> api.runsOne(HERE, asked.getId()).getState()));
        check(api.runsFinalise(HERE, asked.getId(), null).getState().getValue().equals("final"), "month is final, was " + run);
        var allocation = Files.readString(new ResultsApi(client).resultsAllocation(HERE, asked.getId(), null).toPath());
        check(allocation.startsWith("point,interval,consumed,shared"), "allocation is a table");
    }

    private void issue() throws Exception {
        var api = new BatchesApi(client);
        var wish = new BatchWish().month("2025-08").issued(LocalDate.now().minusDays(1).toString());
        var batch = api.batchesAsk(HERE, wish, null);
        until("issued", () -> state(() -> api.batchesOne(HERE, batch.getId()).getState()));
        var documents = new DocumentsApi(client);
        var issued = documents.documentsList(HERE, "2025-08", null, null, null).getItems();
        check(!issued.isEmpty(), issued.size() + " documents");
        var paper = Files.readAllBytes(documents.documentsPaper(HERE, issued.getFirst().getNumber()).toPath());
        check(new String(paper, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"), "paper is a PDF");
    }

    private void isRefused() {
        try {
            new CommunitiesApi(client).communitiesOne("turin");
            throw new IllegalStateException("A foreign community was shown.");
        } catch (ApiException e) {
            check(e.getCode() == 404 && e.getResponseBody().contains("urn:respondet:problem:not-found"), "foreign is unknown");
        }
    }

    private interface Asking<T> {
        T ask() throws ApiException;
    }

    private static String state(Asking<Object> asking) {
        try {
            return asking.ask().toString();
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String until(String wanted, Supplier<String> state) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (state.get().equalsIgnoreCase(wanted)) {
                return wanted;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("It is " + state.get() + " and not " + wanted + ".");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("It does not hold: " + what);
        }
        say("ok", what);
    }

    private static void say(String what, Object value) {
        System.out.println(what + ": " + value);
    }

    /** Signs in as a person does and makes a token for all that it may be for. */
    private record Person(String address, HttpClient browser) {

        Person(String address) {
            this(address, HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(Redirect.NORMAL).build());
        }

        String token() throws Exception {
            var secret = secret(get("/sign-in"));
            post("/sign-in", "_csrf=" + secret + "&email=community-manager@namur.example.org&password=sample-pass-2025");
            var page = get("/account/tokens");
            var form = new StringBuilder("_csrf=" + secret(page) + "&name=client&present=sample-pass-2025&until="
                    + LocalDate.now().plusDays(2));
            var scopes = Pattern.compile("<input[^>]*name=\"scope\"[^>]*value=\"([^\"]+)\"").matcher(page);
            while (scopes.find()) {
                form.append("&scope=").append(scopes.group(1));
            }
            var made = Pattern.compile("respondet_[A-Za-z0-9_-]+").matcher(post("/account/tokens", form.toString()));
            check(made.find(), "a token was made");
            return made.group();
        }

        private String get(String path) throws Exception {
            return browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString()).body();
        }

        private String post(String path, String form) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            return browser.send(request.build(), BodyHandlers.ofString()).body();
        }

        private static String secret(String page) {
            var field = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
            check(field.find(), "a form");
            return URLEncoder.encode(field.group(1), StandardCharsets.UTF_8);
        }
    }
}
