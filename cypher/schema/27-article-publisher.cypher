// schema: articles are listed by outlet
CREATE INDEX article_publisher IF NOT EXISTS FOR (n:Article) ON (n.publisher)
