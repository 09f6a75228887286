// schema: countries are looked up by ISO 3166-1 alpha-2 code
CREATE INDEX country_iso2 IF NOT EXISTS FOR (n:Country) ON (n.iso2)
