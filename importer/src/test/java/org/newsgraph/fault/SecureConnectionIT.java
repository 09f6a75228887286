package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Main;
import org.newsgraph.cli.Run;
import org.newsgraph.server.ServerProcess;
import org.newsgraph.server.ServerRuntime;

/** TLS, with a certificate that is made for the test: trusted, not asked for, and not trusted. */
final class SecureConnectionIT {
    private static final String STORE_PASSWORD = "changeit";
    private static ServerProcess server;
    private static Path keys;

    @BeforeAll
    static void startWithTls(@TempDir Path dir) throws Exception {
        keys = dir.resolve("keys.p12");
        makeKeys();
        Path home = Files.createDirectories(dir.resolve("server"));
        Path certificates = Files.createDirectories(home.resolve("certificates/bolt"));
        Files.createDirectories(certificates.resolve("trusted"));
        Files.createDirectories(certificates.resolve("revoked"));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, STORE_PASSWORD.toCharArray());
        }
        pem(
                certificates.resolve("private.key"),
                "PRIVATE KEY",
                store.getKey("bolt", STORE_PASSWORD.toCharArray()).getEncoded());
        pem(
                certificates.resolve("public.crt"),
                "CERTIFICATE",
                store.getCertificate("bolt").getEncoded());
        Map<String, String> settings = new TreeMap<>();
        settings.put("server.bolt.tls_level", "REQUIRED");
        settings.put("dbms.ssl.policy.bolt.enabled", "true");
        settings.put("dbms.ssl.policy.bolt.base_directory", certificates.toString());
        settings.put("dbms.ssl.policy.bolt.client_auth", "NONE");
        server = ServerProcess.start(home, ServerRuntime.own(), settings);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void imports_without_asking_who_the_server_is() throws IOException {
        Path article = Files.writeString(keys.resolveSibling("a.txt"), "Angela Merkel met Emmanuel Macron in Paris.");
        for (String scheme : List.of("bolt+ssc", "neo4j+ssc")) {
            Run run = run("import", scheme, article.toString());
            assertEquals(0, run.code(), run.err());
        }
    }

    @Test
    void trusts_a_server_whose_certificate_is_in_the_trust_store() throws Exception {
        JavaProcess process = JavaProcess.start(
                Main.class,
                List.of(
                        "-Djavax.net.ssl.trustStore=" + keys,
                        "-Djavax.net.ssl.trustStorePassword=" + STORE_PASSWORD,
                        "-Djavax.net.ssl.trustStoreType=PKCS12"),
                Map.of("NEO4J_PASSWORD", ServerProcess.PASSWORD),
                "status",
                "--uri",
                server.uri("bolt+s").toString());
        assertEquals(0, process.await(), process.output());
    }

    @Test
    void says_in_one_line_that_a_server_is_not_trusted() {
        for (String scheme : List.of("bolt+s", "neo4j+s")) {
            Run run = run("status", scheme);
            assertEquals(5, run.code(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("no secure connection to " + server.uri(scheme)), run.err());
            assertTrue(run.err().contains("+ssc://"), run.err());
        }
    }

    @Test
    void says_in_one_line_that_a_server_wants_TLS() {
        Run run = run("status", "bolt");
        assertEquals(5, run.code(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private static Run run(String command, String scheme, String... more) {
        String[] args = new String[more.length + 5];
        args[0] = command;
        System.arraycopy(more, 0, args, 1, more.length);
        System.arraycopy(
                new String[] {"--uri", server.uri(scheme).toString(), "--password", ServerProcess.PASSWORD},
                0,
                args,
                more.length + 1,
                4);
        return Run.of(args);
    }

    private static void makeKeys() throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "bolt",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=ip:127.0.0.1,dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        STORE_PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), said);
    }

    private static void pem(Path file, String what, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n");
    }
}
