// question: Who are the allies and the opponents of somebody?
// when: for the two camps around a person, a country or an organization, with the relationships that say so
// param: entity entity (example: Russia)
// columns: camp, other, relations, articles
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)-[r:SUPPORTS|ALLY_OF|SIGNED|OPPONENT_OF|TENSE_WITH|FIGHTS|ACCUSED|CRITICISED|THREATENED|SANCTIONED|ANNEXED|DEFEATED]-(other:Entity)
WITH other, CASE WHEN type(r) IN ['SUPPORTS', 'ALLY_OF', 'SIGNED'] THEN 'ally' ELSE 'opponent' END AS camp,
     CASE WHEN startNode(r) = e THEN type(r) ELSE type(r) + ' (by ' + other.name + ')' END AS relation, r.support AS support
ORDER BY relation
RETURN camp, other.name AS other, collect(DISTINCT relation) AS relations, max(support) AS articles
ORDER BY camp, articles DESC, other, relations
