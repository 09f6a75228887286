// A graph of 10,000 articles of two sentences, for the plans of the questions: shape and proportions of real ones, no sense.
UNWIND range(0, 1999) AS i
CREATE (:Entity:Person {id: 'person:' + i, name: 'Person ' + i, aliases: ['P' + i]});
UNWIND range(0, 199) AS i
CREATE (:Entity:Country {id: 'country:' + i, name: 'Country ' + i, iso2: 'c' + i, iso3: 'cc' + i, aliases: []});
UNWIND range(0, 799) AS i
CREATE (:Entity:Organization {id: 'organization:' + i, name: CASE WHEN i % 10 = 0 THEN 'Party ' ELSE 'Body ' END + i, aliases: []});
UNWIND range(0, 999) AS i
CREATE (p:Entity:Place {id: 'place:' + i, name: 'Place ' + i, aliases: []})
WITH p, i
MATCH (c:Entity {id: 'country:' + (i % 200)})
CREATE (p)-[:LOCATED_IN {id: 'l' + i, support: 1, evidence: ['a' + i + '#0']}]->(c);
UNWIND range(0, 9999) AS i
CALL (i) {
  CREATE (a:Article {id: 'a' + i, title: 'Title ' + i, publisher: 'outlet ' + (i % 50), publishedOn: toString(date('2020-01-01') + duration({days: i % 365}))})
  CREATE (a)-[:HAS_SENTENCE {id: 'h' + i + '#0'}]->(:Sentence {id: 'a' + i + '#0', index: 0, begin: 0, end: 10, text: 'w' + (i % 997) + ' said'})
  CREATE (a)-[:HAS_SENTENCE {id: 'h' + i + '#1'}]->(:Sentence {id: 'a' + i + '#1', index: 1, begin: 11, end: 20, text: 'v' + (i % 997) + ' did'})
} IN TRANSACTIONS OF 5000 ROWS;
UNWIND range(0, 9999) AS i
CALL (i) {
  MATCH (s:Sentence {id: 'a' + i + '#0'}), (t:Sentence {id: 'a' + i + '#1'})
  MATCH (p:Entity {id: 'person:' + (i % 2000)}), (q:Entity {id: 'person:' + ((i * 7 + 1) % 2000)})
  MATCH (c:Entity {id: 'country:' + (i % 200)}), (o:Entity {id: 'organization:' + (i % 800)})
  WITH i, s, t, p, q, c, o, CASE WHEN i % 2 = 0 THEN q ELSE c END AS about
  CREATE (s)-[:MENTIONS {id: 'm1' + i, kind: 'NAME', begin: 0, end: 1, text: 'w'}]->(p)
  CREATE (s)-[:MENTIONS {id: 'm2' + i, kind: 'NAME', begin: 0, end: 1, text: 'w'}]->(q)
  CREATE (t)-[:MENTIONS {id: 'm3' + i, kind: 'NAME', begin: 0, end: 1, text: 'v'}]->(c)
  CREATE (t)-[:MENTIONS {id: 'm4' + i, kind: 'NAME', begin: 0, end: 1, text: 'v'}]->(o)
  CREATE (s)-[:CONTAINS {id: 'c' + i, begin: 0, end: 5}]->(w:Statement {id: 'st' + i, text: 'w' + (i % 991), kind: CASE WHEN i % 3 = 0 THEN 'DIRECT' ELSE 'INDIRECT' END, begin: 0, end: 5})
  CREATE (w)-[:SAID_BY {id: 'sb' + i}]->(p)
  CREATE (w)-[:ABOUT {id: 'sa' + i}]->(about)
  FOREACH (_ IN CASE WHEN i % 10 = 0 THEN [1] ELSE [] END |
    CREATE (w)-[:MEDIUM {id: 'sm' + i}]->(o)
    CREATE (w)-[:SAID_TO {id: 'to' + i}]->(q))
} IN TRANSACTIONS OF 2000 ROWS;
UNWIND range(0, 9999) AS i
CALL (i) {
  MATCH (s:Sentence {id: 'a' + i + '#0'}), (t:Sentence {id: 'a' + ((i * 3 + 1) % 10000) + '#1'})
  MATCH (p:Entity {id: 'person:' + (i % 2000)}), (q:Entity {id: 'person:' + ((i * 7 + 1) % 2000)})
  MATCH (c:Entity {id: 'country:' + (i % 200)})
  WITH i, s, t, p, q, c, ['CONSULT', 'AGREE', 'ACCUSE', 'ASSAULT', 'SUPPORT', 'COERCE', 'REQUEST', 'ELECTION', 'APPOINTMENT', 'TRAVEL', 'SANCTION', 'SUCCESSION', 'ACTION', 'CRIME', 'DEATH', 'THREATEN'][i % 16] AS type
  CREATE (e:Event {id: 'e' + i, type: type, mode: 'win', label: 'event ' + i, start: toString(date('2020-01-01') + duration({days: i % 365})), end: toString(date('2020-01-01') + duration({days: i % 365})), granularity: 'DAY', realis: ['ACTUAL', 'ACTUAL', 'ACTUAL', 'PLANNED', 'NEGATED'][i % 5], support: 2, confidence: 0.8})
  CREATE (s)-[:REPORTS {id: 'r1' + i, trigger: 'annexed', begin: 0, end: 1}]->(e)
  CREATE (t)-[:REPORTS {id: 'r2' + i, trigger: 'v', begin: 0, end: 1}]->(e)
  CREATE (e)-[:$(CASE WHEN type IN ['CONSULT', 'AGREE'] THEN 'PARTICIPANT' ELSE 'ACTOR' END) {id: 'x1' + i, support: 1, evidence: [s.id]}]->(p)
  CREATE (e)-[:$(CASE WHEN type IN ['CONSULT', 'AGREE'] THEN 'PARTICIPANT' ELSE 'RECIPIENT' END) {id: 'x2' + i, support: 1, evidence: [s.id]}]->(q)
  CREATE (e)-[:AT {id: 'x3' + i, support: 1, evidence: [s.id]}]->(c)
} IN TRANSACTIONS OF 2000 ROWS;
UNWIND range(0, 4999) AS i
CALL (i) {
  MATCH (p:Entity {id: 'person:' + (i % 2000)}), (q:Entity {id: 'person:' + ((i * 7 + 1) % 2000)})
  MATCH (c:Entity {id: 'country:' + (i % 200)}), (o:Entity {id: 'organization:' + (i % 800)})
  WITH i, p, CASE i % 3 WHEN 0 THEN q WHEN 1 THEN c ELSE o END AS n,
       CASE i % 3 WHEN 0 THEN ['MET', 'SPOKE_WITH', 'ACCUSED', 'SUPPORTS', 'SUCCEEDS', 'SPOUSE_OF'] WHEN 1 THEN ['HOLDS_OFFICE', 'NATIONAL_OF', 'ACCUSED', 'SUPPORTS'] ELSE ['LEADS', 'MEMBER_OF', 'WORKS_FOR'] END AS types
  CREATE (p)-[:$(types[(i / 3) % size(types)]) {id: 'rel' + i, support: 1, first: '2020-01-01', last: '2020-01-02', title: 'President', evidence: ['a' + i + '#0']}]->(n)
} IN TRANSACTIONS OF 2000 ROWS;
UNWIND range(0, 199) AS i
MATCH (c:Entity {id: 'country:' + i}), (d:Entity {id: 'country:' + ((i + 1) % 200)}), (o:Entity {id: 'organization:' + (i % 20)})
CREATE (c)-[:MEMBER_OF {id: 'cm' + i, support: 1, evidence: ['a' + i + '#0']}]->(o)
CREATE (c)-[:FIGHTS {id: 'cf' + i, support: 1, first: '2020-01-01', last: '2020-01-02', evidence: ['a' + i + '#0']}]->(d);
UNWIND range(0, 799) AS i
MATCH (o:Entity {id: 'organization:' + i}), (c:Entity {id: 'country:' + (i % 200)})
CREATE (o)-[:BASED_IN {id: 'ob' + i, support: 1, evidence: ['a' + i + '#0']}]->(c)
