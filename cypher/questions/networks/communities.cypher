// question: Which people, countries and organizations form circles of their own?
// when: to see the parts of a large graph (Louvain communities of who takes part in events with whom)
// needs: gds
// without: best-connected
// param: limit number = 10 (example: 5)
// columns: centre, size, members
CALL () {
  MATCH (a:Entity)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(v:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(b:Entity)
  WHERE a.id < b.id
  WITH a, b, count(DISTINCT v) AS weight ORDER BY a.id, b.id
  RETURN gds.graph.project('newsgraph-' + randomUUID(), a, b, {relationshipProperties: {weight: weight}},
    {undirectedRelationshipTypes: ['*']}) AS graph
}
CALL gds.louvain.stream(graph.graphName, {relationshipWeightProperty: 'weight', concurrency: 1}) YIELD nodeId, communityId
WITH graph, communityId, gds.util.asNode(nodeId) AS member
WITH graph, communityId, member, COUNT { (member)<-[:ACTOR|RECIPIENT|PARTICIPANT]-() } AS events
ORDER BY events DESC, member.id
WITH graph, communityId, collect(member.name) AS members
WITH graph, collect(members) AS communities
CALL gds.graph.drop(graph.graphName, false) YIELD graphName
UNWIND communities AS members
RETURN members[0] AS centre, size(members) AS size, members[..12] AS members
ORDER BY size DESC, centre
LIMIT toInteger($limit)
