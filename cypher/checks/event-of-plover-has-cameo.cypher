// check: An event of a PLOVER type has a CAMEO code.
// severity: error
MATCH (e:Event)
WHERE e.type IN ['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN',
                 'PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT']
  AND (e.cameo IS NULL OR NOT e.cameo =~ '\\d{2,3}')
RETURN e.id AS event, e.type AS type, e.cameo AS cameo
ORDER BY event
