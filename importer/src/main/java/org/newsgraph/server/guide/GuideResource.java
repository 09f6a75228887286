package org.newsgraph.server.guide;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;

/**
 * Hands out the guide and the style, on the port of Neo4j Browser and to whoever asks: there is nothing of the graph in them.
 * The server finds this class by its package, which is why it is public.
 */
@Path("/")
public final class GuideResource {
    @GET
    @Path("guide.html")
    @Produces("text/html; charset=utf-8")
    public String guide(@Context UriInfo asked) {
        return GuideFiles.GUIDE.text(asked.getBaseUri());
    }

    @GET
    @Path("style.grass")
    @Produces("text/plain; charset=utf-8")
    public String style(@Context UriInfo asked) {
        return GuideFiles.STYLE.text(asked.getBaseUri());
    }
}
