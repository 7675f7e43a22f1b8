CREATE TABLE "archived_contests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"level" "level" NOT NULL,
	"keeper_organization_id" uuid NOT NULL,
	"file" text NOT NULL,
	"file_name" text NOT NULL,
	"hash" text NOT NULL,
	"entries" integer NOT NULL,
	"kept_by" uuid NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "archived_contests" ADD CONSTRAINT "archived_contests_keeper_organization_id_organizations_id_fk" FOREIGN KEY ("keeper_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "archived_contests" ADD CONSTRAINT "archived_contests_kept_by_people_id_fk" FOREIGN KEY ("kept_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "archived_contests_once" ON "archived_contests" USING btree ("keeper_organization_id","hash");--> statement-breakpoint
CREATE INDEX "protocols_hash" ON "protocols" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "archived_contests_time" ON "archived_contests" USING btree ("kept_at","id");--> statement-breakpoint
-- A file in the archive stays as it came; it may be taken out whole.
CREATE TRIGGER kept_as_it_came BEFORE UPDATE ON "archived_contests" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "archived_contests" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
