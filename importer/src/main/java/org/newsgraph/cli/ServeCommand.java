package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps the embedded server open, so that people look at the graph in Neo4j Browser and programs connect. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens the graph in the data folder to Neo4j Browser and to programs, until Ctrl-C.",
            "It listens on this machine only and asks for a password; nothing is reported to anybody."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  newsgraph serve", "  newsgraph serve --data mygraph --http 8080 --bolt 8687"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private DatabaseMixin where;

    @Option(names = "--http", paramLabel = "PORT", description = "Port of Neo4j Browser (default: ${DEFAULT-VALUE}).")
    private int http = ServerOptions.HTTP_PORT;

    @Option(names = "--bolt", paramLabel = "PORT", description = "Port of Bolt (default: ${DEFAULT-VALUE}).")
    private int bolt = ServerOptions.BOLT_PORT;

    @Option(
            names = "--no-style",
            description =
                    "Leave the colours and captions of Neo4j Browser as you have set them; the guide still opens.")
    private boolean unstyled;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (where.isRemote()) {
            throw new CommandException.Usage("serve opens a data folder; the server at --uri is served already");
        }
        PrintWriter out = spec.commandLine().getOut();
        ServerOptions styled = ServerOptions.forServing().ports(bolt, http);
        try (EmbeddedServer server = EmbeddedServer.start(where.folder(), unstyled ? styled.unstyled() : styled)) {
            server.notices().forEach(notice -> out.println("newsgraph: " + notice));
            server.browser().ifPresent(url -> out.println("Neo4j Browser   " + url));
            out.println("Connect URL     " + server.bolt());
            out.println("Username        " + EmbeddedServer.USER);
            out.println("Password        " + server.password());
            out.println("Ctrl-C stops it.");
            out.flush();
            new CountDownLatch(1).await();
            return ExitCode.OK.code();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED.code();
        }
    }
}
