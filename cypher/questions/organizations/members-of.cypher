// question: Which countries and organizations belong to an organization?
// when: for alliances and unions
// param: organization organization (example: European Union)
// columns: member, relation, articles
MATCH (o:Entity) WHERE o.id = $organization OR o.name = $organization
MATCH (member:Country|Organization)-[r:MEMBER_OF|PART_OF]->(o)
RETURN member.name AS member, type(r) AS relation, r.support AS articles
ORDER BY member, relation
