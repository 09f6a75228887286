package org.newsgraph.export.rdf;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.newsgraph.export.GraphFormat;
import org.newsgraph.model.GraphRows;

/** The graph as RDF, triple by triple. */
public final class Rdf implements GraphFormat.OneFile {
    private interface Syntax {
        RDFHandler on(Writer out);
    }

    private final Syntax syntax;

    private Rdf(Syntax syntax) {
        this.syntax = syntax;
    }

    /** RDF 1.1 Turtle. */
    public static Rdf turtle() {
        return new Rdf(TurtleWriter::new);
    }

    /** JSON-LD 1.1, one object of its {@code @graph} a line. */
    public static Rdf jsonLd() {
        return new Rdf(JsonLdWriter::new);
    }

    @Override
    public void write(GraphRows graph, Writer out) throws IOException {
        RDFHandler handler = syntax.on(out);
        RdfStatements statements = new RdfStatements(handler);
        try {
            handler.startRDF();
            RdfTerms.NAMESPACES.forEach(n -> handler.handleNamespace(n.getPrefix(), n.getName()));
            graph.all(statements::add, statements::add);
            handler.endRDF();
        } catch (RDFHandlerException e) {
            if (e.getCause() instanceof IOException cannotWrite) {
                throw cannotWrite;
            }
            throw e;
        }
    }
}
