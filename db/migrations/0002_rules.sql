-- Rules that a table's own constraints cannot say. Each names the invariant it holds.

-- INV-03: the same couple has no two active pairs at one time; A→B and B→A may coexist only when one is reverse.
ALTER TABLE pairs ADD CONSTRAINT pairs_no_overlap
  EXCLUDE USING gist (mentor_id WITH =, mentee_id WITH =, daterange(period_from, period_to, '[]') WITH &&)
  WHERE (state = 'active');
--> statement-breakpoint
ALTER TABLE pairs ADD CONSTRAINT pairs_no_overlap_reversed
  EXCLUDE USING gist (
    least(mentor_id, mentee_id) WITH =, greatest(mentor_id, mentee_id) WITH =,
    (CASE WHEN kind = 'reverse' THEN 1 ELSE 0 END) WITH =, daterange(period_from, period_to, '[]') WITH &&)
  WHERE (state = 'active');
--> statement-breakpoint

-- INV-02: an active pair has both agreements.
CREATE FUNCTION pair_needs_agreements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'active' AND (SELECT count(*) FROM pair_agreements WHERE pair_id = NEW.id) <> 2 THEN
    RAISE EXCEPTION 'pair % is active without both agreements', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER pair_needs_agreements AFTER INSERT OR UPDATE OF state ON pairs
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pair_needs_agreements();
--> statement-breakpoint

-- INV-47: the audit log only grows.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% keeps its rows as they were written', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_records
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER signatures_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON protocol_signatures
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER sheet_versions_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON sheet_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER submissions_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON submissions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- INV-28: what a protocol on signature or signed was computed from is read-only.
CREATE FUNCTION stage_is_sealed(contest uuid, stage_key text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM protocols
    WHERE contest_id = contest AND state IN ('on_signature', 'signed')
      AND (stage = stage_key OR stage IS NULL))
$$;
--> statement-breakpoint
CREATE FUNCTION assignments_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND stage_is_sealed(OLD.contest_id, OLD.stage)
    OR TG_OP <> 'DELETE' AND stage_is_sealed(NEW.contest_id, NEW.stage) THEN
    RAISE EXCEPTION 'the protocol of the stage is on signature or signed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER assignments_sealed BEFORE INSERT OR UPDATE OR DELETE ON assignments
  FOR EACH ROW EXECUTE FUNCTION assignments_sealed();
--> statement-breakpoint
CREATE FUNCTION scores_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM assignments a
    WHERE a.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.assignment_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.assignment_id END)
      AND stage_is_sealed(a.contest_id, a.stage)) THEN
    RAISE EXCEPTION 'the protocol of the stage is on signature or signed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER scores_sealed BEFORE INSERT OR UPDATE OR DELETE ON scores
  FOR EACH ROW EXECUTE FUNCTION scores_sealed();
--> statement-breakpoint

-- INV-28, INV-29: a protocol's content is fixed when it goes on signature; only its state moves on.
CREATE FUNCTION protocols_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state <> 'draft' THEN
      RAISE EXCEPTION 'protocol % is not a draft', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.state <> 'draft' AND
     (NEW.contest_id, NEW.stage, NEW.number, NEW.date, NEW.place, NEW.snapshot, NEW.hash, NEW.supersedes_id)
       IS DISTINCT FROM
     (OLD.contest_id, OLD.stage, OLD.number, OLD.date, OLD.place, OLD.snapshot, OLD.hash, OLD.supersedes_id) THEN
    RAISE EXCEPTION 'protocol % is on signature or signed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state = 'signed' AND NEW.state NOT IN ('signed', 'superseded') OR OLD.state = 'superseded' AND NEW.state <> 'superseded' THEN
    RAISE EXCEPTION 'protocol % is signed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER protocols_fixed BEFORE UPDATE OR DELETE ON protocols
  FOR EACH ROW EXECUTE FUNCTION protocols_fixed();
--> statement-breakpoint

-- INV-28: a vote that was closed is counted as it was.
CREATE FUNCTION ballots_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM tie_votes
    WHERE closed_at IS NOT NULL
      AND id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.vote_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.vote_id END)) THEN
    RAISE EXCEPTION 'the vote is closed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER ballots_fixed BEFORE INSERT OR UPDATE OR DELETE ON ballots
  FOR EACH ROW EXECUTE FUNCTION ballots_fixed();
--> statement-breakpoint
CREATE FUNCTION votes_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.closed_at IS NOT NULL THEN
    RAISE EXCEPTION 'the vote is closed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER votes_fixed BEFORE UPDATE OR DELETE ON tie_votes
  FOR EACH ROW EXECUTE FUNCTION votes_fixed();
--> statement-breakpoint

-- C1: after the first submission what the regulation says changes only together with an amendment written in the same transaction.
CREATE FUNCTION regulation_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.frozen_at IS NULL THEN
    RETURN NEW;
  END IF;
  IF NEW.frozen_at IS DISTINCT FROM OLD.frozen_at THEN
    RAISE EXCEPTION 'contest % stays frozen', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.regulation, NEW.rules, NEW.intake_opens_at, NEW.intake_closes_at, NEW.blind, NEW.appeal_days)
       IS DISTINCT FROM
     (OLD.regulation, OLD.rules, OLD.intake_opens_at, OLD.intake_closes_at, OLD.blind, OLD.appeal_days)
    AND NOT EXISTS (
      SELECT FROM contest_amendments
      WHERE contest_id = NEW.id AND before -> 'regulation' = OLD.regulation AND recorded_at = now()) THEN
    RAISE EXCEPTION 'the regulation of contest % is frozen', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER regulation_frozen BEFORE UPDATE OF regulation, rules, intake_opens_at, intake_closes_at, blind, appeal_days, frozen_at
  ON contests FOR EACH ROW EXECUTE FUNCTION regulation_frozen();
--> statement-breakpoint

-- INV-37, INV-38: a document is never deleted, and what is printed on it never changes.
CREATE FUNCTION documents_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR
     (NEW.number, NEW.issuer_organization_id, NEW.year, NEW.ordinal, NEW.kind, NEW.template, NEW.subject, NEW.snapshot, NEW.token,
      NEW.recipient_id, NEW.recipient_name, NEW.issued_on, NEW.replaces_id)
       IS DISTINCT FROM
     (OLD.number, OLD.issuer_organization_id, OLD.year, OLD.ordinal, OLD.kind, OLD.template, OLD.subject, OLD.snapshot, OLD.token,
      OLD.recipient_id, OLD.recipient_name, OLD.issued_on, OLD.replaces_id)
     OR OLD.file_id IS NOT NULL AND (NEW.file_id, NEW.file_hash) IS DISTINCT FROM (OLD.file_id, OLD.file_hash)
     OR OLD.state <> 'issued' AND NEW.state IS DISTINCT FROM OLD.state THEN
    RAISE EXCEPTION 'document % is issued', OLD.number USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER documents_fixed BEFORE UPDATE OR DELETE ON issued_documents
  FOR EACH ROW EXECUTE FUNCTION documents_fixed();
