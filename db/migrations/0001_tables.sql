CREATE TYPE "public"."contest_state" AS ENUM('draft', 'announced', 'judging', 'decided', 'published', 'cancelled', 'void');--> statement-breakpoint
CREATE TYPE "public"."stage_form" AS ENUM('remote', 'in_person');--> statement-breakpoint
CREATE TYPE "public"."stage_state" AS ENUM('waiting', 'judging', 'protocol', 'closed');--> statement-breakpoint
CREATE TYPE "public"."batch_state" AS ENUM('preparing', 'issuing', 'done', 'failed');--> statement-breakpoint
CREATE TYPE "public"."document_kind" AS ENUM('certificate', 'diploma', 'gratitude');--> statement-breakpoint
CREATE TYPE "public"."document_state" AS ENUM('issued', 'revoked', 'replaced');--> statement-breakpoint
CREATE TYPE "public"."portfolio_visibility" AS ENUM('owner', 'link', 'public');--> statement-breakpoint
CREATE TYPE "public"."entry_state" AS ENUM('draft', 'awaiting_partner', 'submitted', 'returned', 'admitted', 'rejected', 'withdrawn', 'disqualified');--> statement-breakpoint
CREATE TYPE "public"."submission_act" AS ENUM('submitted', 'confirmed', 'recalled', 'returned', 'admitted', 'rejected', 'withdrawn', 'disqualified');--> statement-breakpoint
CREATE TYPE "public"."attendance_method" AS ENUM('list', 'qr', 'connection_log');--> statement-breakpoint
CREATE TYPE "public"."attendance_mode" AS ENUM('in_person', 'remote');--> statement-breakpoint
CREATE TYPE "public"."event_format" AS ENUM('in_person', 'remote', 'mixed');--> statement-breakpoint
CREATE TYPE "public"."event_role" AS ENUM('presenter', 'speaker', 'moderator', 'organizer');--> statement-breakpoint
CREATE TYPE "public"."event_state" AS ENUM('draft', 'published', 'postponed', 'cancelled', 'completed', 'reported');--> statement-breakpoint
CREATE TYPE "public"."event_type" AS ENUM('open_doors_day', 'open_lesson', 'binary_lesson', 'showcase_lesson', 'master_class', 'seminar', 'webinar', 'round_table', 'forum', 'conference', 'training', 'workshop', 'lab', 'consultation', 'methodical_day', 'methodical_landing', 'flash_mentoring', 'quest', 'internship', 'salon', 'contest');--> statement-breakpoint
CREATE TYPE "public"."level" AS ENUM('school', 'municipal', 'intermunicipal', 'regional', 'interregional', 'national', 'international');--> statement-breakpoint
CREATE TYPE "public"."registration_source" AS ENUM('self', 'coordinator', 'organizer');--> statement-breakpoint
CREATE TYPE "public"."registration_state" AS ENUM('confirmed', 'waitlisted', 'cancelled', 'declined');--> statement-breakpoint
CREATE TYPE "public"."registration_unit" AS ENUM('person', 'pair');--> statement-breakpoint
CREATE TYPE "public"."assignment_state" AS ENUM('assigned', 'in_progress', 'submitted', 'reopened', 'excused', 'replaced', 'recused');--> statement-breakpoint
CREATE TYPE "public"."juror_state" AS ENUM('invited', 'confirmed', 'declined', 'removed');--> statement-breakpoint
CREATE TYPE "public"."jury_role" AS ENUM('chair', 'member', 'secretary');--> statement-breakpoint
CREATE TYPE "public"."recusal_reason" AS ENUM('same_organisation', 'same_municipality', 'own_entry', 'former_organisation', 'former_pair', 'personal_interest', 'other');--> statement-breakpoint
CREATE TYPE "public"."recusal_source" AS ENUM('auto', 'juror', 'organizer');--> statement-breakpoint
CREATE TYPE "public"."recusal_state" AS ENUM('confirmed', 'possible', 'dismissed');--> statement-breakpoint
CREATE TYPE "public"."organization_type" AS ENUM('school', 'kindergarten', 'supplementary', 'methodical_center', 'authority', 'college', 'other');--> statement-breakpoint
CREATE TYPE "public"."legal_document_kind" AS ENUM('order', 'regulation', 'protocol', 'letter', 'plan', 'other');--> statement-breakpoint
CREATE TYPE "public"."readiness" AS ENUM('ready', 'partly', 'extend');--> statement-breakpoint
CREATE TYPE "public"."pair_kind" AS ENUM('traditional', 'group', 'flash', 'network', 'reverse', 'virtual', 'situational');--> statement-breakpoint
CREATE TYPE "public"."pair_member" AS ENUM('mentor', 'mentee');--> statement-breakpoint
CREATE TYPE "public"."pair_reason" AS ENUM('novice', 'new_skills', 'contest_preparation', 'new_workplace');--> statement-breakpoint
CREATE TYPE "public"."pair_state" AS ENUM('draft', 'awaiting_consents', 'awaiting_order', 'active', 'completed', 'terminated_early', 'declined', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."category" AS ENUM('none', 'compliance', 'first', 'highest');--> statement-breakpoint
CREATE TYPE "public"."consent_channel" AS ENUM('web', 'paper');--> statement-breakpoint
CREATE TYPE "public"."consent_kind" AS ENUM('processing', 'distribution', 'image', 'mentoring', 'jury');--> statement-breakpoint
CREATE TYPE "public"."extra_category" AS ENUM('methodologist', 'mentor');--> statement-breakpoint
CREATE TYPE "public"."gender" AS ENUM('female', 'male');--> statement-breakpoint
CREATE TYPE "public"."name_case" AS ENUM('genitive', 'dative', 'accusative', 'instrumental');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('platform_admin', 'region_admin', 'organizer', 'school_coordinator');--> statement-breakpoint
CREATE TYPE "public"."role_scope" AS ENUM('installation', 'region', 'municipality', 'organization');--> statement-breakpoint
CREATE TYPE "public"."appeal_state" AS ENUM('filed', 'upheld', 'dismissed');--> statement-breakpoint
CREATE TYPE "public"."protocol_state" AS ENUM('draft', 'on_signature', 'signed', 'superseded');--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demo_accounts" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"ordinal" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limits_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "two_factors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"person_id" uuid NOT NULL,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_personId_unique" UNIQUE("person_id")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_records" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" uuid,
	"action" text NOT NULL,
	"subject_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"reason" text,
	"ip" text
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"person_id" uuid,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "letters_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "contest_amendments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"before" jsonb NOT NULL,
	"changed" text[] NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_stages" (
	"contest_id" uuid NOT NULL,
	"key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"form" "stage_form" NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date NOT NULL,
	"state" "stage_state" DEFAULT 'waiting' NOT NULL,
	CONSTRAINT "contest_stages_contest_id_key_pk" PRIMARY KEY("contest_id","key"),
	CONSTRAINT "stage_dates" CHECK ("contest_stages"."from_date" <= "contest_stages"."to_date")
);
--> statement-breakpoint
CREATE TABLE "contests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text GENERATED ALWAYS AS (regulation ->> 'title') STORED NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"level" "level" DEFAULT 'municipal' NOT NULL,
	"organizer_organization_id" uuid NOT NULL,
	"municipality_id" uuid,
	"time_zone" text GENERATED ALWAYS AS (regulation ->> 'timeZone') STORED NOT NULL,
	"search_key" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"intake_opens_at" timestamp with time zone NOT NULL,
	"intake_closes_at" timestamp with time zone NOT NULL,
	"regulation" jsonb NOT NULL,
	"rules" jsonb NOT NULL,
	"proposed" jsonb,
	"frozen_at" timestamp with time zone,
	"blind" boolean DEFAULT false NOT NULL,
	"appeal_days" integer DEFAULT 0 NOT NULL,
	"regulation_order_id" uuid,
	"jury_order_id" uuid,
	"result_order_id" uuid,
	"state" "contest_state" DEFAULT 'draft' NOT NULL,
	"state_reason" text DEFAULT '' NOT NULL,
	"announced_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"published_by" uuid,
	"next_entry_number" integer DEFAULT 1 NOT NULL,
	"next_protocol_number" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contest_intake" CHECK ("contests"."intake_opens_at" < "contests"."intake_closes_at"),
	CONSTRAINT "contest_appeal_days" CHECK ("contests"."appeal_days" between 0 and 30)
);
--> statement-breakpoint
CREATE TABLE "document_batches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid,
	"event_id" uuid,
	"terms" jsonb NOT NULL,
	"state" "batch_state" DEFAULT 'issuing' NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"failure" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "batch_source" CHECK (("document_batches"."contest_id" is null) <> ("document_batches"."event_id" is null))
);
--> statement-breakpoint
CREATE TABLE "issued_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"batch_id" uuid NOT NULL,
	"kind" "document_kind" NOT NULL,
	"template" text NOT NULL,
	"number" text NOT NULL,
	"subject" text NOT NULL,
	"issuer_organization_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"issued_on" date NOT NULL,
	"recipient_id" uuid NOT NULL,
	"recipient_name" text NOT NULL,
	"recipient_surname" text NOT NULL,
	"number_key" text NOT NULL,
	"search_key" text NOT NULL,
	"contest_id" uuid,
	"entry_id" uuid,
	"event_id" uuid,
	"pair_id" uuid,
	"order_id" uuid,
	"title" text NOT NULL,
	"snapshot" jsonb NOT NULL,
	"token" text NOT NULL,
	"file_id" uuid,
	"file_hash" text,
	"state" "document_state" DEFAULT 'issued' NOT NULL,
	"replaces_id" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"revoke_reason" text DEFAULT '' NOT NULL,
	"first_downloaded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "issued_documents_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "portfolios" (
	"owner_kind" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"visibility" "portfolio_visibility" DEFAULT 'owner' NOT NULL,
	"link_token" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "portfolios_owner_kind_owner_id_pk" PRIMARY KEY("owner_kind","owner_id"),
	CONSTRAINT "portfolios_linkToken_unique" UNIQUE("link_token")
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"number" integer,
	"pair_id" uuid,
	"person_id" uuid,
	"nomination" text,
	"title" text DEFAULT '' NOT NULL,
	"annotation" text DEFAULT '' NOT NULL,
	"state" "entry_state" DEFAULT 'draft' NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone,
	"admitted_at" timestamp with time zone,
	"eligibility" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "entry_unit" CHECK (("entries"."pair_id" is null) <> ("entries"."person_id" is null))
);
--> statement-breakpoint
CREATE TABLE "entry_answers" (
	"entry_id" uuid NOT NULL,
	"task" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"pupils" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_answers_entry_id_task_pk" PRIMARY KEY("entry_id","task")
);
--> statement-breakpoint
CREATE TABLE "entry_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"task" text NOT NULL,
	"ordinal" bigserial NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entry_members" (
	"entry_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"member" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"post" text DEFAULT '' NOT NULL,
	CONSTRAINT "entry_members_entry_id_person_id_pk" PRIMARY KEY("entry_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "intake_extensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"granted_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"act" "submission_act" NOT NULL,
	"by_person" uuid NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_people" (
	"event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "event_role" NOT NULL,
	"topic" text DEFAULT '' NOT NULL,
	CONSTRAINT "event_people_event_id_person_id_role_pk" PRIMARY KEY("event_id","person_id","role")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"type" "event_type" NOT NULL,
	"level" "level" DEFAULT 'municipal' NOT NULL,
	"organizer_organization_id" uuid NOT NULL,
	"municipality_id" uuid,
	"host_organization_id" uuid,
	"format" "event_format" DEFAULT 'in_person' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"room" text DEFAULT '' NOT NULL,
	"online_url" text DEFAULT '' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"audience" text[] DEFAULT '{}' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"open_to_other_municipalities" boolean DEFAULT true NOT NULL,
	"is_public" boolean DEFAULT true NOT NULL,
	"hours_academic" integer,
	"registration_needed" boolean DEFAULT true NOT NULL,
	"registration_opens_at" timestamp with time zone,
	"registration_closes_at" timestamp with time zone,
	"registration_closed_at" timestamp with time zone,
	"units" "registration_unit"[] DEFAULT '{"person"}' NOT NULL,
	"capacity_in_person" integer,
	"capacity_remote" integer,
	"attendance_closed_at" timestamp with time zone,
	"state" "event_state" DEFAULT 'draft' NOT NULL,
	"state_reason" text DEFAULT '' NOT NULL,
	"postponed_from" timestamp with time zone,
	"sequence" integer DEFAULT 0 NOT NULL,
	"vevent" text DEFAULT '' NOT NULL,
	"search_key" text DEFAULT '' NOT NULL,
	"search_words" "tsvector" GENERATED ALWAYS AS (to_tsvector('russian', search_key)) STORED,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "event_interval" CHECK ("events"."starts_at" < "events"."ends_at"),
	CONSTRAINT "event_capacity" CHECK (coalesce("events"."capacity_in_person", 1) > 0 and coalesce("events"."capacity_remote", 1) > 0)
);
--> statement-breakpoint
CREATE TABLE "lessons" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"grade" text NOT NULL,
	"topic" text DEFAULT '' NOT NULL,
	"pair_id" uuid,
	"pair_reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "personal_feeds" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "personal_feeds_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "registration_people" (
	"registration_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid,
	"post" text DEFAULT '' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"present" boolean,
	"present_mode" "attendance_mode",
	"marked_by" uuid,
	"marked_at" timestamp with time zone,
	"method" "attendance_method",
	CONSTRAINT "registration_people_registration_id_person_id_pk" PRIMARY KEY("registration_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid NOT NULL,
	"unit" "registration_unit" NOT NULL,
	"pair_id" uuid,
	"mode" "attendance_mode" NOT NULL,
	"seats" integer NOT NULL,
	"state" "registration_state" NOT NULL,
	"source" "registration_source" NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"registered_by" uuid NOT NULL,
	"position" bigserial NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	CONSTRAINT "registrations_id_event" UNIQUE("id","event_id"),
	CONSTRAINT "registration_seats" CHECK ("registrations"."seats" = case "registrations"."unit" when 'pair' then 2 else 1 end),
	CONSTRAINT "registration_pair" CHECK (("registrations"."unit" = 'pair') = ("registrations"."pair_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"juror_id" uuid NOT NULL,
	"state" "assignment_state" DEFAULT 'assigned' NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"replaced_by" uuid,
	"saved_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jurors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "jury_role" NOT NULL,
	"organization_id" uuid,
	"post" text DEFAULT '' NOT NULL,
	"state" "juror_state" DEFAULT 'invited' NOT NULL,
	"invited_by" uuid,
	"invited_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recusals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"juror_id" uuid NOT NULL,
	"reason" "recusal_reason" NOT NULL,
	"source" "recusal_source" NOT NULL,
	"state" "recusal_state" DEFAULT 'confirmed' NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"assignment_id" uuid NOT NULL,
	"criterion" text NOT NULL,
	"value" numeric NOT NULL,
	CONSTRAINT "scores_assignment_id_criterion_pk" PRIMARY KEY("assignment_id","criterion")
);
--> statement-breakpoint
CREATE TABLE "sheet_versions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"assignment_id" uuid NOT NULL,
	"act" text NOT NULL,
	"scores" jsonb NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stage_entries" (
	"contest_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"drawn" integer,
	CONSTRAINT "stage_entries_contest_id_stage_entry_id_pk" PRIMARY KEY("contest_id","stage","entry_id")
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"day" date PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"note" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"full_name" text NOT NULL,
	"short_name" text NOT NULL,
	"name_genitive" text DEFAULT '' NOT NULL,
	"time_zone" text NOT NULL,
	"young_teacher_rule" jsonb DEFAULT '{"maxAge":35,"maxExperienceYears":3}'::jsonb NOT NULL,
	"head_post" text DEFAULT '' NOT NULL,
	"head_name" text DEFAULT '' NOT NULL,
	"search_key" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "number_sequences" (
	"issuer_organization_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"next" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organization_tags" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"tag" text NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date,
	CONSTRAINT "tag_dates" CHECK ("organization_tags"."to_date" is null or "organization_tags"."from_date" <= "organization_tags"."to_date")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" uuid,
	"full_name" text NOT NULL,
	"short_name" text NOT NULL,
	"type" "organization_type" NOT NULL,
	"locality" text DEFAULT '' NOT NULL,
	"director_name" text DEFAULT '' NOT NULL,
	"director_post" text DEFAULT '' NOT NULL,
	"document_prefix" text DEFAULT '' NOT NULL,
	"closed_on" date,
	"search_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	CONSTRAINT "regions_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "legal_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "legal_document_kind" DEFAULT 'order' NOT NULL,
	"number" text NOT NULL,
	"date" date NOT NULL,
	"issuer_organization_id" uuid NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"signer_post" text DEFAULT '' NOT NULL,
	"signer_name" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentor_reviews" (
	"pair_id" uuid PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"readiness" "readiness" NOT NULL,
	"written_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pair_agreements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"pair_id" uuid NOT NULL,
	"member" "pair_member" NOT NULL,
	"channel" text NOT NULL,
	"text_hash" text,
	"ip" text,
	"paper_date" date,
	"recorded_by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "paper_has_date" CHECK ("pair_agreements"."channel" <> 'paper' or "pair_agreements"."paper_date" is not null)
);
--> statement-breakpoint
CREATE TABLE "pair_endings" (
	"pair_id" uuid PRIMARY KEY NOT NULL,
	"state" "pair_state" NOT NULL,
	"on_date" date NOT NULL,
	"initiator" text,
	"reason" text DEFAULT '' NOT NULL,
	"notice_date" date,
	"recorded_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pair_extensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"pair_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"previous_to" date NOT NULL,
	"period_to" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "extension_later" CHECK ("pair_extensions"."period_to" > "pair_extensions"."previous_to")
);
--> statement-breakpoint
CREATE TABLE "pairs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentor_id" uuid NOT NULL,
	"mentee_id" uuid NOT NULL,
	"mentor_organization_id" uuid NOT NULL,
	"mentee_organization_id" uuid NOT NULL,
	"kind" "pair_kind" NOT NULL,
	"reason" "pair_reason",
	"subject" text DEFAULT '' NOT NULL,
	"goal" text DEFAULT '' NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"group_id" uuid,
	"state" "pair_state" DEFAULT 'draft' NOT NULL,
	"order_id" uuid,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"proposed_at" timestamp with time zone,
	"activated_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "pair_two_people" CHECK ("pairs"."mentor_id" <> "pairs"."mentee_id"),
	CONSTRAINT "pair_period" CHECK ("pairs"."period_from" <= "pairs"."period_to"),
	CONSTRAINT "pair_active_by_order" CHECK ("pairs"."state" <> 'active' or "pairs"."order_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "consent_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "consent_kind" NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"body_hash" text NOT NULL,
	"operator_organization_id" uuid,
	"valid_from" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"text_id" uuid NOT NULL,
	"kind" "consent_kind" NOT NULL,
	"body_hash" text NOT NULL,
	"channel" "consent_channel" NOT NULL,
	"items" text[] DEFAULT '{}' NOT NULL,
	"conditions" text DEFAULT '' NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"paper_date" date,
	"paper_file_id" uuid,
	"recorded_by" uuid NOT NULL,
	"ip" text,
	"user_agent" text,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid
);
--> statement-breakpoint
CREATE TABLE "employments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"post" text NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date,
	"is_main" boolean DEFAULT true NOT NULL,
	CONSTRAINT "employment_dates" CHECK ("employments"."to_date" is null or "employments"."from_date" <= "employments"."to_date")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"file_id" uuid NOT NULL,
	"sheet" text DEFAULT '' NOT NULL,
	"mapping" jsonb,
	"state" text DEFAULT 'uploaded' NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"outcome" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"email" text NOT NULL,
	"purpose" text NOT NULL,
	"contest_id" uuid,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "name_forms" (
	"person_id" uuid NOT NULL,
	"name_case" "name_case" NOT NULL,
	"value" text NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "name_forms_person_id_name_case_pk" PRIMARY KEY("person_id","name_case")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"last_name" text NOT NULL,
	"first_name" text NOT NULL,
	"middle_name" text DEFAULT '' NOT NULL,
	"gender" "gender",
	"birth_year" integer,
	"email" text,
	"phone" text,
	"teaching_since_year" integer,
	"teaching_since_month" integer,
	"category" "category" DEFAULT 'none' NOT NULL,
	"category_date" date,
	"extra_categories" "extra_category"[] DEFAULT '{}' NOT NULL,
	"subjects" text[] DEFAULT '{}' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"search_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "people_month" CHECK ("people"."teaching_since_month" between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE "role_assignments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"scope" "role_scope" NOT NULL,
	"scope_id" uuid,
	"held_through" uuid,
	"granted_by" uuid,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"end_reason" text,
	CONSTRAINT "role_scope_id" CHECK (("role_assignments"."scope" = 'installation') = ("role_assignments"."scope_id" is null))
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"protocol_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"text" text NOT NULL,
	"filed_by" uuid NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	"state" "appeal_state" DEFAULT 'filed' NOT NULL,
	"decision" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"corrected_protocol_id" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ballots" (
	"vote_id" uuid NOT NULL,
	"juror_id" uuid NOT NULL,
	"entry_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ballots_vote_id_juror_id_pk" PRIMARY KEY("vote_id","juror_id")
);
--> statement-breakpoint
CREATE TABLE "protocol_signatures" (
	"protocol_id" uuid NOT NULL,
	"juror_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"dissent" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "protocol_signatures_protocol_id_juror_id_pk" PRIMARY KEY("protocol_id","juror_id")
);
--> statement-breakpoint
CREATE TABLE "protocols" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"stage" text,
	"number" integer NOT NULL,
	"date" date NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"state" "protocol_state" DEFAULT 'draft' NOT NULL,
	"minutes" jsonb NOT NULL,
	"snapshot" jsonb NOT NULL,
	"hash" text NOT NULL,
	"supersedes_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"signed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tie_votes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"between" uuid[] NOT NULL,
	"opened_by" uuid,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demo_accounts" ADD CONSTRAINT "demo_accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_amendments" ADD CONSTRAINT "contest_amendments_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_amendments" ADD CONSTRAINT "contest_amendments_order_id_legal_documents_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."legal_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_amendments" ADD CONSTRAINT "contest_amendments_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_stages" ADD CONSTRAINT "contest_stages_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_organizer_organization_id_organizations_id_fk" FOREIGN KEY ("organizer_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_regulation_order_id_legal_documents_id_fk" FOREIGN KEY ("regulation_order_id") REFERENCES "public"."legal_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_jury_order_id_legal_documents_id_fk" FOREIGN KEY ("jury_order_id") REFERENCES "public"."legal_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_result_order_id_legal_documents_id_fk" FOREIGN KEY ("result_order_id") REFERENCES "public"."legal_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_batches" ADD CONSTRAINT "document_batches_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_batches" ADD CONSTRAINT "document_batches_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_batches" ADD CONSTRAINT "document_batches_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_batch_id_document_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."document_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_issuer_organization_id_organizations_id_fk" FOREIGN KEY ("issuer_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_recipient_id_people_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_order_id_legal_documents_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."legal_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_revoked_by_people_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_replaces_id_issued_documents_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."issued_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_submitted_by_people_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_answers" ADD CONSTRAINT "entry_answers_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_members" ADD CONSTRAINT "entry_members_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_members" ADD CONSTRAINT "entry_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_members" ADD CONSTRAINT "entry_members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_extensions" ADD CONSTRAINT "intake_extensions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_extensions" ADD CONSTRAINT "intake_extensions_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_extensions" ADD CONSTRAINT "intake_extensions_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organizer_organization_id_organizations_id_fk" FOREIGN KEY ("organizer_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_host_organization_id_organizations_id_fk" FOREIGN KEY ("host_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_feeds" ADD CONSTRAINT "personal_feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_people" ADD CONSTRAINT "registration_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_people" ADD CONSTRAINT "registration_people_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_people" ADD CONSTRAINT "registration_people_marked_by_people_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_people" ADD CONSTRAINT "registration_people_registration_id_event_id_registrations_id_event_id_fk" FOREIGN KEY ("registration_id","event_id") REFERENCES "public"."registrations"("id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_registered_by_people_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_cancelled_by_people_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_juror_id_jurors_id_fk" FOREIGN KEY ("juror_id") REFERENCES "public"."jurors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_contest_id_stage_contest_stages_contest_id_key_fk" FOREIGN KEY ("contest_id","stage") REFERENCES "public"."contest_stages"("contest_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jurors" ADD CONSTRAINT "jurors_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jurors" ADD CONSTRAINT "jurors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jurors" ADD CONSTRAINT "jurors_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jurors" ADD CONSTRAINT "jurors_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_juror_id_jurors_id_fk" FOREIGN KEY ("juror_id") REFERENCES "public"."jurors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_versions" ADD CONSTRAINT "sheet_versions_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_versions" ADD CONSTRAINT "sheet_versions_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_entries" ADD CONSTRAINT "stage_entries_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_entries" ADD CONSTRAINT "stage_entries_contest_id_stage_contest_stages_contest_id_key_fk" FOREIGN KEY ("contest_id","stage") REFERENCES "public"."contest_stages"("contest_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "number_sequences" ADD CONSTRAINT "number_sequences_issuer_organization_id_organizations_id_fk" FOREIGN KEY ("issuer_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_tags" ADD CONSTRAINT "organization_tags_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_issuer_organization_id_organizations_id_fk" FOREIGN KEY ("issuer_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_reviews" ADD CONSTRAINT "mentor_reviews_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_reviews" ADD CONSTRAINT "mentor_reviews_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_agreements" ADD CONSTRAINT "pair_agreements_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_agreements" ADD CONSTRAINT "pair_agreements_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_endings" ADD CONSTRAINT "pair_endings_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_endings" ADD CONSTRAINT "pair_endings_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_extensions" ADD CONSTRAINT "pair_extensions_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_extensions" ADD CONSTRAINT "pair_extensions_order_id_legal_documents_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."legal_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_extensions" ADD CONSTRAINT "pair_extensions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_mentee_id_people_id_fk" FOREIGN KEY ("mentee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_mentor_organization_id_organizations_id_fk" FOREIGN KEY ("mentor_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_mentee_organization_id_organizations_id_fk" FOREIGN KEY ("mentee_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_order_id_legal_documents_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."legal_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_texts" ADD CONSTRAINT "consent_texts_operator_organization_id_organizations_id_fk" FOREIGN KEY ("operator_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_text_id_consent_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."consent_texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_paper_file_id_files_id_fk" FOREIGN KEY ("paper_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_forms" ADD CONSTRAINT "name_forms_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_forms" ADD CONSTRAINT "name_forms_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_held_through_organizations_id_fk" FOREIGN KEY ("held_through") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_protocol_id_protocols_id_fk" FOREIGN KEY ("protocol_id") REFERENCES "public"."protocols"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_filed_by_people_id_fk" FOREIGN KEY ("filed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_corrected_protocol_id_protocols_id_fk" FOREIGN KEY ("corrected_protocol_id") REFERENCES "public"."protocols"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_vote_id_tie_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."tie_votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_juror_id_jurors_id_fk" FOREIGN KEY ("juror_id") REFERENCES "public"."jurors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_signatures" ADD CONSTRAINT "protocol_signatures_protocol_id_protocols_id_fk" FOREIGN KEY ("protocol_id") REFERENCES "public"."protocols"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_signatures" ADD CONSTRAINT "protocol_signatures_juror_id_jurors_id_fk" FOREIGN KEY ("juror_id") REFERENCES "public"."jurors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_signatures" ADD CONSTRAINT "protocol_signatures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocols" ADD CONSTRAINT "protocols_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocols" ADD CONSTRAINT "protocols_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocols" ADD CONSTRAINT "protocols_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocols" ADD CONSTRAINT "protocols_supersedes_id_protocols_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."protocols"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_votes" ADD CONSTRAINT "tie_votes_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_votes" ADD CONSTRAINT "tie_votes_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "credentials_user" ON "credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit_records" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_person" ON "audit_records" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "audit_noun" ON "audit_records" USING btree (split_part("action", '.', 1),"id");--> statement-breakpoint
CREATE INDEX "letters_created" ON "letters" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "letters_person" ON "letters" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "contest_amendments_contest" ON "contest_amendments" USING btree ("contest_id","at");--> statement-breakpoint
CREATE INDEX "contests_time" ON "contests" USING btree ("intake_closes_at","id");--> statement-breakpoint
CREATE INDEX "contests_organizer" ON "contests" USING btree ("organizer_organization_id","intake_closes_at");--> statement-breakpoint
CREATE INDEX "contests_municipality" ON "contests" USING btree ("municipality_id","intake_closes_at");--> statement-breakpoint
CREATE INDEX "contests_search" ON "contests" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "batches_contest" ON "document_batches" USING btree ("contest_id","created_at");--> statement-breakpoint
CREATE INDEX "batches_event" ON "document_batches" USING btree ("event_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_number" ON "issued_documents" USING btree ("issuer_organization_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_ordinal" ON "issued_documents" USING btree ("issuer_organization_id","year","kind","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_once" ON "issued_documents" USING btree ("subject") WHERE "issued_documents"."state" = 'issued';--> statement-breakpoint
CREATE UNIQUE INDEX "documents_replaced_once" ON "issued_documents" USING btree ("replaces_id");--> statement-breakpoint
CREATE INDEX "documents_number_key" ON "issued_documents" USING btree ("number_key");--> statement-breakpoint
CREATE INDEX "documents_search" ON "issued_documents" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "documents_recipient" ON "issued_documents" USING btree ("recipient_id","issued_on");--> statement-breakpoint
CREATE INDEX "documents_contest" ON "issued_documents" USING btree ("contest_id","id");--> statement-breakpoint
CREATE INDEX "documents_order" ON "issued_documents" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "documents_event" ON "issued_documents" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "documents_subject" ON "issued_documents" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "documents_batch" ON "issued_documents" USING btree ("batch_id","id");--> statement-breakpoint
CREATE INDEX "documents_journal" ON "issued_documents" USING btree ("issuer_organization_id","created_at","kind","ordinal","id");--> statement-breakpoint
CREATE INDEX "documents_created" ON "issued_documents" USING btree ("created_at","kind","ordinal","id");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_number" ON "entries" USING btree ("contest_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_pair_once" ON "entries" USING btree ("contest_id","pair_id",coalesce("nomination", '')) WHERE "entries"."state" <> 'withdrawn';--> statement-breakpoint
CREATE UNIQUE INDEX "entries_person_once" ON "entries" USING btree ("contest_id","person_id",coalesce("nomination", '')) WHERE "entries"."state" <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "entries_contest" ON "entries" USING btree ("contest_id","state","number");--> statement-breakpoint
CREATE INDEX "entries_pair" ON "entries" USING btree ("pair_id");--> statement-breakpoint
CREATE INDEX "entries_person" ON "entries" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "entry_files_entry" ON "entry_files" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "entry_members_person" ON "entry_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "entry_members_organization" ON "entry_members" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "intake_extensions_entry" ON "intake_extensions" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "submissions_entry" ON "submissions" USING btree ("entry_id","at");--> statement-breakpoint
CREATE INDEX "event_people_person" ON "event_people" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "events_time" ON "events" USING btree ("starts_at","id") WHERE "events"."state" <> 'draft';--> statement-breakpoint
CREATE INDEX "events_type" ON "events" USING btree ("type","starts_at");--> statement-breakpoint
CREATE INDEX "events_municipality" ON "events" USING btree ("municipality_id","starts_at");--> statement-breakpoint
CREATE INDEX "events_organizer" ON "events" USING btree ("organizer_organization_id","starts_at");--> statement-breakpoint
CREATE INDEX "events_host" ON "events" USING btree ("host_organization_id","starts_at");--> statement-breakpoint
CREATE INDEX "events_level" ON "events" USING btree ("level","starts_at");--> statement-breakpoint
CREATE INDEX "events_format" ON "events" USING btree ("format","starts_at");--> statement-breakpoint
CREATE INDEX "events_audience" ON "events" USING gin ("audience");--> statement-breakpoint
CREATE INDEX "events_search" ON "events" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "events_words" ON "events" USING gin ("search_words");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_people_once" ON "registration_people" USING btree ("event_id","person_id") WHERE "registration_people"."active";--> statement-breakpoint
CREATE INDEX "registration_people_person" ON "registration_people" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_pair_once" ON "registrations" USING btree ("event_id","pair_id") WHERE "registrations"."state" in ('confirmed', 'waitlisted');--> statement-breakpoint
CREATE INDEX "registrations_queue" ON "registrations" USING btree ("event_id","state","mode","position");--> statement-breakpoint
CREATE INDEX "files_uploaded" ON "files" USING btree ("uploaded_by","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_once" ON "assignments" USING btree ("stage","entry_id","juror_id");--> statement-breakpoint
CREATE INDEX "assignments_juror" ON "assignments" USING btree ("juror_id","stage","state");--> statement-breakpoint
CREATE INDEX "assignments_contest" ON "assignments" USING btree ("contest_id","stage","state");--> statement-breakpoint
CREATE INDEX "assignments_entry" ON "assignments" USING btree ("entry_id","stage");--> statement-breakpoint
CREATE UNIQUE INDEX "jurors_once" ON "jurors" USING btree ("contest_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "jurors_one_chair" ON "jurors" USING btree ("contest_id") WHERE "jurors"."role" = 'chair' and "jurors"."state" in ('invited', 'confirmed');--> statement-breakpoint
CREATE INDEX "jurors_person" ON "jurors" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recusals_once" ON "recusals" USING btree ("entry_id","juror_id","reason");--> statement-breakpoint
CREATE INDEX "recusals_contest" ON "recusals" USING btree ("contest_id","state");--> statement-breakpoint
CREATE INDEX "recusals_juror" ON "recusals" USING btree ("juror_id");--> statement-breakpoint
CREATE INDEX "sheet_versions_assignment" ON "sheet_versions" USING btree ("assignment_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_entries_drawn" ON "stage_entries" USING btree ("contest_id","stage","drawn");--> statement-breakpoint
CREATE INDEX "stage_entries_entry" ON "stage_entries" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "municipalities_key" ON "municipalities" USING btree ("region_id","search_key");--> statement-breakpoint
CREATE UNIQUE INDEX "number_sequences_key" ON "number_sequences" USING btree ("issuer_organization_id","year","kind");--> statement-breakpoint
CREATE INDEX "organization_tags_organization" ON "organization_tags" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_key" ON "organizations" USING btree (coalesce("municipality_id", '00000000-0000-0000-0000-000000000000'),"search_key");--> statement-breakpoint
CREATE INDEX "organizations_municipality" ON "organizations" USING btree ("municipality_id","short_name" collate russian,"id");--> statement-breakpoint
CREATE INDEX "organizations_name" ON "organizations" USING btree ("short_name" collate russian,"id");--> statement-breakpoint
CREATE INDEX "organizations_search" ON "organizations" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "legal_documents_key" ON "legal_documents" USING btree ("issuer_organization_id","kind","number","date");--> statement-breakpoint
CREATE INDEX "legal_documents_date" ON "legal_documents" USING btree ("date","id");--> statement-breakpoint
CREATE UNIQUE INDEX "pair_agreements_once" ON "pair_agreements" USING btree ("pair_id","member");--> statement-breakpoint
CREATE INDEX "pair_extensions_pair" ON "pair_extensions" USING btree ("pair_id");--> statement-breakpoint
CREATE INDEX "pair_extensions_order" ON "pair_extensions" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "pairs_mentor" ON "pairs" USING btree ("mentor_id");--> statement-breakpoint
CREATE INDEX "pairs_mentee" ON "pairs" USING btree ("mentee_id");--> statement-breakpoint
CREATE INDEX "pairs_mentor_organization" ON "pairs" USING btree ("mentor_organization_id","state");--> statement-breakpoint
CREATE INDEX "pairs_mentee_organization" ON "pairs" USING btree ("mentee_organization_id","state");--> statement-breakpoint
CREATE INDEX "pairs_order" ON "pairs" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "pairs_created" ON "pairs" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "consent_texts_version" ON "consent_texts" USING btree ("kind","version");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_one_in_force" ON "consents" USING btree ("person_id","kind") WHERE "consents"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "consents_person" ON "consents" USING btree ("person_id","given_at");--> statement-breakpoint
CREATE INDEX "employments_person" ON "employments" USING btree ("person_id","from_date");--> statement-breakpoint
CREATE INDEX "employments_organization" ON "employments" USING btree ("organization_id","to_date");--> statement-breakpoint
CREATE UNIQUE INDEX "employments_one_main_now" ON "employments" USING btree ("person_id") WHERE "employments"."is_main" and "employments"."to_date" is null;--> statement-breakpoint
CREATE INDEX "imports_by" ON "imports" USING btree ("created_by","created_at");--> statement-breakpoint
CREATE INDEX "invitations_person" ON "invitations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "people_search" ON "people" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "people_name" ON "people" USING btree ("search_key","id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "roles_once" ON "role_assignments" USING btree ("person_id","role","scope",coalesce("scope_id", '00000000-0000-0000-0000-000000000000')) WHERE "role_assignments"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "roles_by_scope" ON "role_assignments" USING btree ("scope","scope_id") WHERE "role_assignments"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_once" ON "appeals" USING btree ("protocol_id","entry_id");--> statement-breakpoint
CREATE INDEX "appeals_contest" ON "appeals" USING btree ("contest_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "protocols_number" ON "protocols" USING btree ("contest_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "protocols_one_current" ON "protocols" USING btree ("contest_id",coalesce("stage", '')) WHERE "protocols"."state" in ('draft', 'on_signature', 'signed');--> statement-breakpoint
CREATE UNIQUE INDEX "tie_votes_group" ON "tie_votes" USING btree ("contest_id","between");