// schema: sentences and statements are searched by their words
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Sentence|Statement) ON EACH [n.text]
