package org.newsgraph.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.server.guide.GuideFiles;

/** The settings of the embedded server, by the names that the Neo4j operations manual gives them. */
final class ServerSettings {
    private static final String LOOPBACK = "127.0.0.1";
    /** Where the guide is mounted. */
    private static final String GUIDE = "/newsgraph";

    private ServerSettings() {}

    static Map<String, String> of(ServerOptions options, int bolt, @Nullable Integer http, Path logs) {
        Map<String, String> settings = new TreeMap<>();
        listen(settings, bolt, http, options.styled());
        stayAtHome(settings);
        letPlugins(settings);
        beSmall(settings, options);
        stopFast(settings);
        settings.put("server.logs.config", logs.toString());
        return settings;
    }

    private static void listen(Map<String, String> settings, int bolt, @Nullable Integer http, boolean styled) {
        settings.put("server.default_listen_address", LOOPBACK);
        settings.put("server.default_advertised_address", LOOPBACK);
        settings.put("server.bolt.enabled", "true");
        settings.put("server.bolt.listen_address", LOOPBACK + ":" + bolt);
        settings.put("server.bolt.advertised_address", LOOPBACK + ":" + bolt);
        settings.put("server.http.enabled", String.valueOf(http != null));
        if (http != null) {
            settings.put("server.http.listen_address", LOOPBACK + ":" + http);
            settings.put("server.http.advertised_address", LOOPBACK + ":" + http);
            // Browser itself speaks Bolt; no query is answered over HTTP
            settings.put("server.http_enabled_modules", "BROWSER,UNMANAGED_EXTENSIONS");
            guide(settings, URI.create("http://" + LOOPBACK + ":" + http + GUIDE + "/"), styled);
            settings.put("dbms.security.http_access_control_allow_origin", "http://" + LOOPBACK + ":" + http);
        }
        // any page that a person visits can reach a port of the loopback interface
        settings.put("dbms.security.auth_enabled", "true");
    }

    /** Neo4j Browser runs commands of ours when it has connected, and takes content from this server. */
    private static void guide(Map<String, String> settings, URI base, boolean styled) {
        settings.put("server.unmanaged_extension_classes", GuideFiles.class.getPackageName() + "=" + GUIDE);
        settings.put("dbms.security.http_auth_allowlist", "/,/browser.*," + GUIDE + "/.*");
        settings.put("browser.remote_content_hostname_whitelist", LOOPBACK + ",localhost");
        settings.put("browser.post_connect_cmd", GuideFiles.commands(base, styled));
    }

    private static void stayAtHome(Map<String, String> settings) {
        settings.put("dbms.usage_report.enabled", "false");
        settings.put("client.allow_telemetry", "false");
        settings.put("server.bolt.telemetry.enabled", "false");
        settings.put("dbms.security.allow_csv_import_from_file_urls", "false");
    }

    /** A plugin in the folder {@code plugins} of the data folder may do what it needs; there is none unless a person puts it there. */
    private static void letPlugins(Map<String, String> settings) {
        settings.put("dbms.security.procedures.unrestricted", "gds.*");
    }

    private static void beSmall(Map<String, String> settings, ServerOptions options) {
        settings.put("server.memory.pagecache.size", options.pageCacheMegabytes() + "m");
        settings.put("db.memory.pagecache.warmup.enable", "false");
        settings.put("db.store.files.preallocate", "false");
        settings.put("db.tx_log.preallocate", "false");
        settings.put("db.tx_log.rotation.size", "64m");
        settings.put("db.tx_log.rotation.retention_policy", "keep_none");
        settings.put("db.logs.query.enabled", "OFF");
        settings.put("internal.vm_pause_monitor.enabled", "false");
    }

    private static void stopFast(Map<String, String> settings) {
        // by default Netty waits five seconds, twice, for connections that never come
        settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
        settings.put("internal.dbms.bolt.netty_server_shutdown_timeout", "2s");
        settings.put("internal.server.bolt.thread_pool_shutdown_wait_time", "2s");
        settings.put("internal.server.bolt.connection_shutdown_wait_time", "2s");
        settings.put("db.shutdown_transaction_end_timeout", "2s");
    }
}
