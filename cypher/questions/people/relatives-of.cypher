// question: Who are the relatives of somebody?
// when: for spouses, parents, children and siblings
// param: person entity (example: Donald Trump)
// columns: one, relation, other, kin, articles
MATCH (p:Entity) WHERE p.id = $person OR p.name = $person
MATCH (p)-[r:SPOUSE_OF|PARENT_OF|CHILD_OF|SIBLING_OF]-(:Entity)
RETURN startNode(r).name AS one, type(r) AS relation, endNode(r).name AS other, r.kin AS kin, r.support AS articles
ORDER BY relation, one, other
