// schema: articles are listed by day
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedOn)
