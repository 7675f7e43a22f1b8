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

-- What the rules below are made of. Rows that never change:
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% keeps its rows as they were written', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
-- … that never change but in the columns named,
CREATE FUNCTION keep_all_but() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - TG_ARGV IS DISTINCT FROM to_jsonb(OLD) - TG_ARGV THEN
    RAISE EXCEPTION '% keeps its rows as they were written', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- … and states that move on by the ways named alone, each «from to».
CREATE FUNCTION keep_ways() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> OLD.state AND concat(OLD.state, ' ', NEW.state) <> ALL (TG_ARGV) THEN
    RAISE EXCEPTION '% do not go from % to %', TG_TABLE_NAME, OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint

-- INV-34, INV-47, C1: these only grow, the audit log first.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['audit_records', 'protocol_signatures', 'sheet_versions', 'submissions', 'intake_extensions',
    'contest_amendments', 'consent_texts', 'files']
  LOOP
    EXECUTE format('CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;
--> statement-breakpoint
-- And these are not emptied past the rules that their rows are under.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['contests', 'contest_stages', 'entries', 'entry_members', 'entry_answers', 'entry_files',
    'jurors', 'recusals', 'assignments', 'scores', 'stage_entries', 'tie_votes', 'ballots', 'protocols', 'appeals',
    'issued_documents', 'number_sequences', 'consents']
  LOOP
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;
--> statement-breakpoint

-- INV-28: whether a protocol of the stage is on signature or signed, or the final one, which stands on every stage. Of the
-- final one alone where no stage is named.
CREATE FUNCTION stage_is_sealed(contest uuid, stage_key text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM protocols
    WHERE contest_id = contest AND state IN ('on_signature', 'signed')
      AND (stage = stage_key OR stage IS NULL))
$$;
--> statement-breakpoint
-- Whether any protocol of the contest is: what entries consist of was judged by then.
CREATE FUNCTION contest_is_sealed(contest uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM protocols WHERE contest_id = contest AND state IN ('on_signature', 'signed'))
$$;
--> statement-breakpoint
-- Whether entries may not even leave: a protocol that names them is being signed, or the final one is signed.
CREATE FUNCTION entries_are_settled(contest uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM protocols
    WHERE contest_id = contest AND (state = 'on_signature' OR state = 'signed' AND stage IS NULL))
$$;
--> statement-breakpoint
CREATE FUNCTION entry_is_sealed(entry uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM entries WHERE id = entry AND contest_is_sealed(contest_id))
$$;
--> statement-breakpoint
CREATE FUNCTION sheet_is_sealed(sheet uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM assignments WHERE id = sheet AND stage_is_sealed(contest_id, stage))
$$;
--> statement-breakpoint
CREATE FUNCTION vote_is_sealed(vote uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM tie_votes WHERE id = vote AND (closed_at IS NOT NULL OR stage_is_sealed(contest_id, NULL)))
$$;
--> statement-breakpoint
-- Who takes part in a stage is what the signed protocol of the stage before says: written before it counts as signed.
CREATE FUNCTION passing_is_sealed(contest uuid, stage_key text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT stage_is_sealed(contest, stage_key) OR EXISTS (
    SELECT FROM contest_stages own
    JOIN contest_stages earlier ON earlier.contest_id = own.contest_id AND earlier.ordinal = own.ordinal - 1
    JOIN protocols ON protocols.contest_id = own.contest_id AND protocols.stage = earlier.key AND protocols.state = 'signed'
    WHERE own.contest_id = contest AND own.key = stage_key)
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'these % are counted, by a closed vote or a protocol on signature or signed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
-- INV-28: what was counted, and when it is closed; no row goes, changes or comes. Taking the protocol back opens it again.
DO $$
DECLARE
  counted text;
  is_sealed text;
BEGIN
  FOR counted, is_sealed IN VALUES
    ('assignments', 'stage_is_sealed(%1$s.contest_id, %1$s.stage)'),
    ('scores', 'sheet_is_sealed(%1$s.assignment_id)'),
    ('stage_entries', 'passing_is_sealed(%1$s.contest_id, %1$s.stage)'),
    ('entry_members', 'entry_is_sealed(%1$s.entry_id)'),
    ('entry_answers', 'entry_is_sealed(%1$s.entry_id)'),
    ('entry_files', 'entry_is_sealed(%1$s.entry_id)'),
    ('recusals', 'stage_is_sealed(%1$s.contest_id, NULL)'),
    ('tie_votes', 'stage_is_sealed(%1$s.contest_id, NULL)'),
    ('ballots', 'vote_is_sealed(%1$s.vote_id)')
  LOOP
    EXECUTE format('CREATE TRIGGER sealed_as_they_were BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW WHEN (%s) EXECUTE FUNCTION refuse_counted()', counted, format(is_sealed, 'OLD'));
    EXECUTE format('CREATE TRIGGER sealed_to_others BEFORE INSERT OR UPDATE ON %I
      FOR EACH ROW WHEN (%s) EXECUTE FUNCTION refuse_counted()', counted, format(is_sealed, 'NEW'));
  END LOOP;
END $$;
--> statement-breakpoint
-- An entry may still leave between two protocols, which the next one notes.
CREATE TRIGGER entries_sealed BEFORE UPDATE ON entries
  FOR EACH ROW WHEN (contest_is_sealed(OLD.contest_id)) EXECUTE FUNCTION keep_all_but('state', 'version');
--> statement-breakpoint
CREATE TRIGGER entries_only_leave BEFORE UPDATE OF state ON entries
  FOR EACH ROW WHEN (
    NEW.state <> OLD.state AND contest_is_sealed(OLD.contest_id)
      AND (NEW.state NOT IN ('withdrawn', 'disqualified') OR entries_are_settled(OLD.contest_id)))
  EXECUTE FUNCTION refuse_counted();
--> statement-breakpoint
CREATE TRIGGER entries_come_no_more BEFORE INSERT ON entries
  FOR EACH ROW WHEN (contest_is_sealed(NEW.contest_id)) EXECUTE FUNCTION refuse_counted();
--> statement-breakpoint
CREATE TRIGGER entries_stay BEFORE DELETE ON entries
  FOR EACH ROW WHEN (contest_is_sealed(OLD.contest_id)) EXECUTE FUNCTION refuse_counted();
--> statement-breakpoint
-- Members of the jury come and go between two protocols; nobody leaves or changes whose sheet stands under one.
CREATE FUNCTION juror_is_counted(juror uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM assignments WHERE juror_id = juror AND state = 'submitted' AND stage_is_sealed(contest_id, stage))
$$;
--> statement-breakpoint
CREATE TRIGGER jurors_counted BEFORE UPDATE ON jurors
  FOR EACH ROW WHEN (juror_is_counted(OLD.id)) EXECUTE FUNCTION keep_all_but('version');
--> statement-breakpoint
CREATE TRIGGER jurors_seated BEFORE UPDATE ON jurors
  FOR EACH ROW WHEN (OLD.state = 'confirmed' AND contest_is_sealed(OLD.contest_id))
  EXECUTE FUNCTION keep_all_but('state', 'answered_at', 'version');
--> statement-breakpoint
CREATE TRIGGER jurors_stay BEFORE DELETE ON jurors
  FOR EACH ROW WHEN (contest_is_sealed(OLD.contest_id)) EXECUTE FUNCTION refuse_counted();
--> statement-breakpoint

-- INV-18: a recusal is dismissed, never deleted, and stays between those two.
CREATE TRIGGER recusals_kept BEFORE DELETE ON recusals FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER recusals_fixed BEFORE UPDATE ON recusals
  FOR EACH ROW EXECUTE FUNCTION keep_all_but('source', 'state', 'details', 'note', 'recorded_by', 'at');
--> statement-breakpoint

-- INV-21: a sheet handed in stays as it is until it is given back to its juror or taken off him.
CREATE TRIGGER sheets_handed_in BEFORE UPDATE ON assignments
  FOR EACH ROW WHEN (OLD.state = 'submitted') EXECUTE FUNCTION keep_all_but('state', 'version');
--> statement-breakpoint
CREATE TRIGGER sheets_given_back BEFORE UPDATE ON assignments
  FOR EACH ROW WHEN (OLD.state = 'submitted') EXECUTE FUNCTION keep_ways('submitted reopened', 'submitted recused');
--> statement-breakpoint
CREATE TRIGGER sheets_kept BEFORE DELETE ON assignments
  FOR EACH ROW WHEN (OLD.state = 'submitted') EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION sheet_is_open(sheet uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM assignments WHERE id = sheet AND state IN ('assigned', 'in_progress', 'reopened'))
$$;
--> statement-breakpoint
CREATE TRIGGER scores_handed_in BEFORE UPDATE OR DELETE ON scores
  FOR EACH ROW WHEN (NOT sheet_is_open(OLD.assignment_id)) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER scores_into_open_sheets BEFORE INSERT OR UPDATE ON scores
  FOR EACH ROW WHEN (NOT sheet_is_open(NEW.assignment_id)) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- INV-28, INV-29: a protocol's content is fixed when it goes on signature; then it is signed, or taken back with the reason.
CREATE TRIGGER protocols_move_on BEFORE UPDATE OF state ON protocols
  FOR EACH ROW EXECUTE FUNCTION keep_ways(
    'draft on_signature', 'on_signature signed', 'on_signature superseded', 'signed superseded');
--> statement-breakpoint
CREATE TRIGGER protocols_fixed BEFORE UPDATE ON protocols
  FOR EACH ROW WHEN (OLD.state <> 'draft' AND NEW.state = OLD.state) EXECUTE FUNCTION keep_all_but('version');
--> statement-breakpoint
CREATE TRIGGER protocols_signed BEFORE UPDATE ON protocols
  FOR EACH ROW WHEN (OLD.state <> 'draft' AND NEW.state = 'signed')
  EXECUTE FUNCTION keep_all_but('state', 'signed_at', 'version');
--> statement-breakpoint
CREATE TRIGGER protocols_taken_back BEFORE UPDATE ON protocols
  FOR EACH ROW WHEN (OLD.state <> 'draft' AND NEW.state = 'superseded')
  EXECUTE FUNCTION keep_all_but('state', 'reason', 'version');
--> statement-breakpoint
CREATE TRIGGER protocols_kept BEFORE DELETE ON protocols
  FOR EACH ROW WHEN (OLD.state <> 'draft') EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- INV-28: a vote that was closed is counted as it was.
CREATE TRIGGER votes_fixed BEFORE UPDATE OR DELETE ON tie_votes
  FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- An appeal is answered once, and its answer by one protocol.
CREATE TRIGGER appeals_move_on BEFORE UPDATE OF state ON appeals
  FOR EACH ROW EXECUTE FUNCTION keep_ways('filed upheld', 'filed dismissed');
--> statement-breakpoint
CREATE TRIGGER appeals_filed BEFORE UPDATE ON appeals
  FOR EACH ROW WHEN (OLD.state = 'filed')
  EXECUTE FUNCTION keep_all_but('state', 'decision', 'decided_by', 'decided_at', 'version');
--> statement-breakpoint
CREATE TRIGGER appeals_considered BEFORE UPDATE ON appeals
  FOR EACH ROW WHEN (OLD.state <> 'filed' AND OLD.corrected_protocol_id IS NULL)
  EXECUTE FUNCTION keep_all_but('corrected_protocol_id');
--> statement-breakpoint
CREATE TRIGGER appeals_answered BEFORE UPDATE ON appeals
  FOR EACH ROW WHEN (OLD.corrected_protocol_id IS NOT NULL) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER appeals_kept BEFORE DELETE ON appeals FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- INV-30: a contest goes its ways alone, and once it is over it stays as it was. Generated columns follow the regulation.
CREATE TRIGGER contests_move_on BEFORE UPDATE OF state ON contests
  FOR EACH ROW EXECUTE FUNCTION keep_ways(
    'draft announced', 'announced judging', 'announced cancelled', 'announced void', 'judging decided', 'decided judging',
    'decided published');
--> statement-breakpoint
CREATE TRIGGER contests_decided BEFORE UPDATE ON contests
  FOR EACH ROW WHEN (OLD.state = 'decided')
  EXECUTE FUNCTION keep_all_but(
    'state', 'result_order_id', 'published_at', 'published_by', 'version', 'title', 'time_zone');
--> statement-breakpoint
CREATE TRIGGER contests_over BEFORE UPDATE ON contests
  FOR EACH ROW WHEN (OLD.state IN ('published', 'cancelled', 'void'))
  EXECUTE FUNCTION keep_all_but('title', 'time_zone');
--> statement-breakpoint
CREATE TRIGGER contests_kept BEFORE DELETE ON contests
  FOR EACH ROW WHEN (OLD.state <> 'draft') EXECUTE FUNCTION refuse_change();
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

-- INV-37, INV-38: a document is never deleted, what is printed on it never changes, nor does its file once it is made.
CREATE TRIGGER documents_kept BEFORE DELETE ON issued_documents FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER documents_move_on BEFORE UPDATE OF state ON issued_documents
  FOR EACH ROW EXECUTE FUNCTION keep_ways('issued revoked', 'issued replaced');
--> statement-breakpoint
CREATE TRIGGER documents_fixed BEFORE UPDATE ON issued_documents
  FOR EACH ROW EXECUTE FUNCTION keep_all_but(
    'state', 'revoked_at', 'revoked_by', 'revoke_reason', 'file_id', 'file_hash', 'first_downloaded_at');
--> statement-breakpoint
CREATE TRIGGER documents_made BEFORE UPDATE ON issued_documents
  FOR EACH ROW WHEN (OLD.file_id IS NOT NULL)
  EXECUTE FUNCTION keep_all_but('state', 'revoked_at', 'revoked_by', 'revoke_reason', 'first_downloaded_at');
--> statement-breakpoint
CREATE TRIGGER documents_withdrawn BEFORE UPDATE ON issued_documents
  FOR EACH ROW WHEN (OLD.state <> 'issued') EXECUTE FUNCTION keep_all_but('file_id', 'file_hash', 'first_downloaded_at');
--> statement-breakpoint

-- INV-37: numbers go on, so that none is given twice.
CREATE TRIGGER numbers_go_on BEFORE UPDATE ON number_sequences
  FOR EACH ROW WHEN (NEW.next < OLD.next) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER numbers_kept BEFORE DELETE ON number_sequences FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- INV-45, INV-46: a consent is taken back once, and never deleted.
CREATE TRIGGER consents_kept BEFORE DELETE ON consents FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER consents_fixed BEFORE UPDATE ON consents
  FOR EACH ROW EXECUTE FUNCTION keep_all_but('withdrawn_at', 'withdrawn_by');
--> statement-breakpoint
CREATE TRIGGER consents_withdrawn BEFORE UPDATE ON consents
  FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
