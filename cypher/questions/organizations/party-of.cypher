// question: Who belongs to a party or another organization?
// when: for the members of a party, a group, an alliance
// param: organization entity (example: Republican Party)
// columns: member, type, articles
MATCH (o:Entity) WHERE o.id = $organization OR o.name = $organization
MATCH (member:Entity)-[r:MEMBER_OF]->(o)
RETURN member.name AS member, [l IN labels(member) WHERE l <> 'Entity'][0] AS type, r.support AS articles
ORDER BY articles DESC, member, type
