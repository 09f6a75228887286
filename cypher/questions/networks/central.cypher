// question: Who stands at the centre of the network of events, and who between its parts?
// when: for rank (PageRank: connected with the well connected) and betweenness (on the shortest paths of others)
// needs: gds
// without: best-connected
// param: limit number = 15 (example: 5)
// columns: name, type, rank, betweenness
CALL () {
  MATCH (a:Entity)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(v:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(b:Entity)
  WHERE a.id < b.id
  WITH a, b, count(DISTINCT v) AS weight ORDER BY a.id, b.id
  RETURN gds.graph.project('newsgraph-' + randomUUID(), a, b, {relationshipProperties: {weight: weight}},
    {undirectedRelationshipTypes: ['*']}) AS graph
}
CALL gds.pageRank.stream(graph.graphName, {relationshipWeightProperty: 'weight', concurrency: 1}) YIELD nodeId, score
WITH graph, nodeId, score ORDER BY score DESC, gds.util.asNode(nodeId).id LIMIT toInteger($limit)
WITH graph, collect({node: nodeId, rank: score}) AS ranks
CALL gds.betweenness.stream(graph.graphName, {concurrency: 1}) YIELD nodeId, score
WITH graph, ranks, collect({node: nodeId, betweenness: score}) AS others
CALL gds.graph.drop(graph.graphName, false) YIELD graphName
UNWIND ranks AS one
WITH one, gds.util.asNode(one.node) AS entity, [o IN others WHERE o.node = one.node | o.betweenness][0] AS betweenness
RETURN entity.name AS name, [l IN labels(entity) WHERE l <> 'Entity'][0] AS type, round(one.rank, 3) AS rank,
       round(betweenness, 3) AS betweenness
ORDER BY rank DESC, name
