// check: Confidence goes from 0 to 1.
// severity: error
CALL () {
  MATCH (n:Event|Statement)
  RETURN n.id AS id, n.confidence AS confidence
  UNION ALL
  MATCH ()-[r]->()
  RETURN r.id AS id, r.confidence AS confidence
}
WITH id, confidence
WHERE confidence < 0 OR confidence > 1
RETURN id, confidence
ORDER BY id
