// question: Who works together with whom, and who is at odds with whom?
// when: for the balance of two sides, by kind of event
// param: entity entity (example: Russia)
// columns: other, together, against
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(event:Event {realis: 'ACTUAL'})-[:ACTOR|RECIPIENT|PARTICIPANT]->(other:Entity)
WHERE other <> e
WITH DISTINCT other, event
WITH other.name AS other,
     count(CASE WHEN event.type IN ['AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'CONSULT', 'CONCEDE'] THEN 1 END) AS together,
     count(CASE WHEN event.type IN ['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'COERCE', 'ASSAULT'] THEN 1 END)
       AS against
WHERE together + against > 0
RETURN other, together, against
ORDER BY together + against DESC, other
