package org.newsgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fetches what stands at addresses of the web: one request each, redirects followed, never from https to http. */
final class WebPages {
    static final int MOST_BYTES = 50_000_000;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.+");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([A-Za-z][A-Za-z0-9._-]*)");

    private final Duration patience;
    private final HttpClient client;

    /** @param patience how long one page may take, from the first try to connect to its last byte */
    WebPages(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    static boolean isAddress(String input) {
        return ADDRESS.matcher(input).matches();
    }

    /** The bytes at an address; text is UTF-8 whatever it was sent in. Throws {@link BadInput}. */
    byte[] fetch(String address) throws BadInput {
        HttpRequest request = request(address);
        CompletableFuture<HttpResponse<InputStream>> sent =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        CompletableFuture<byte[]> body = sent.thenApplyAsync(WebPages::body);
        try {
            return body.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            abandon(sent);
            throw new BadInput(0, Reason.NOT_FETCHED, "no answer within " + patience.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadInput(0, Reason.NOT_FETCHED, "interrupted");
        } catch (ExecutionException e) {
            throw bad(e);
        }
    }

    private HttpRequest request(String address) throws BadInput {
        try {
            return HttpRequest.newBuilder(new URI(address))
                    .timeout(patience)
                    .header("User-Agent", "newsgraph")
                    .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5")
                    .build();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new BadInput(0, Reason.NOT_FETCHED, "not an address: " + e.getMessage());
        }
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        Refused(Reason reason, String message) {
            super(message);
            this.reason = reason;
        }
    }

    private static byte[] body(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            if (response.statusCode() != 200) {
                throw new Refused(Reason.NOT_FETCHED, "the server answers " + response.statusCode());
            }
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refused(Reason.TOO_LARGE, String.format(Locale.ROOT, "more than %,d bytes", MOST_BYTES));
            }
            return inUtf8(bytes, response.headers().firstValue("Content-Type").orElse(""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Ends the exchange, whether it still waits for an answer or reads one. */
    private static void abandon(CompletableFuture<HttpResponse<InputStream>> sent) {
        if (!sent.cancel(true) && !sent.isCompletedExceptionally()) {
            try {
                sent.join().body().close();
            } catch (IOException e) {
                // it is not wanted any more
            }
        }
    }

    /** A text in the encoding that its header names, unless it is UTF-8 after all. */
    private static byte[] inUtf8(byte[] bytes, String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        if (!charset.find()
                || !Charset.isSupported(charset.group(1))
                || DocumentKind.of(bytes).isPresent()
                || !Decoded.of(bytes).fallback()) {
            return bytes;
        }
        return new String(bytes, Charset.forName(charset.group(1))).getBytes(StandardCharsets.UTF_8);
    }

    private static BadInput bad(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof Refused)) {
            cause = cause.getCause();
        }
        if (cause instanceof Refused refused) {
            return new BadInput(0, refused.reason, String.valueOf(refused.getMessage()));
        }
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new BadInput(
                0,
                Reason.NOT_FETCHED,
                cause instanceof HttpTimeoutException ? "no answer in time" : "no answer: " + why);
    }
}
