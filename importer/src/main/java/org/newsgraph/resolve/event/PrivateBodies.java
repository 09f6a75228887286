package org.newsgraph.resolve.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.knowledge.Bodies;
import org.newsgraph.knowledge.Body;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.knowledge.OrganizationWords;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EntityType;

/** Organizations that do not stand for the country that they sit in, such as newspapers, companies and political parties. */
final class PrivateBodies {
    private static final Set<OrganizationKind> KINDS = EnumSet.of(
            OrganizationKind.COMPANY,
            OrganizationKind.PARTY,
            OrganizationKind.UNIVERSITY,
            OrganizationKind.MEDIA,
            OrganizationKind.TEAM,
            OrganizationKind.NGO);

    private PrivateBodies() {}

    /** Whether the node is one of them, as far as its name is known or tells. */
    static boolean contain(EntityNode node) {
        return node.type() == EntityType.ORGANIZATION
                && Bodies.standard()
                        .byName(node.name())
                        .map(Body::kind)
                        .or(() -> OrganizationWords.standard().kindOf(node.name()))
                        .filter(KINDS::contains)
                        .isPresent();
    }
}
