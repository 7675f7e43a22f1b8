CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
-- Russian order in which «№ 2» stands before «№ 10».
CREATE COLLATION IF NOT EXISTS russian (provider = icu, locale = 'ru-u-kn');
