-- The one format. Until it is released it changes here; from then on it is never edited, and what comes later is a
-- migration of its own.

-- What the file says of itself: plan and copy, who may read and write it, the head of the ledger, and whether free pages
-- have yet to be cleared.
CREATE TABLE "waymark" (
  "key" TEXT PRIMARY KEY NOT NULL,
  "value" NOT NULL
) WITHOUT ROWID;

-- The ledger: one row for each action of a person, in order of arrival. The author's name and role are kept with a salt
-- each, like the values of changes, so that they can be redacted.
CREATE TABLE "change_set" (
  "position" INTEGER PRIMARY KEY NOT NULL,
  "id" BLOB NOT NULL UNIQUE,
  "kind" TEXT NOT NULL,
  "action" TEXT NOT NULL,
  "arguments" TEXT NOT NULL,       -- a JSON list of texts
  "author" TEXT,
  "author_salt" BLOB,
  "author_hash" BLOB,              -- only where redacted; otherwise it follows from value and salt
  "role" TEXT,
  "role_salt" BLOB,
  "role_hash" BLOB,
  "copy" BLOB NOT NULL,
  "time" TEXT NOT NULL,            -- UTC, ISO 8601 with milliseconds
  "about" BLOB,                    -- the set that an undo or redo is of
  "applied" INTEGER NOT NULL,      -- 0: carried as history by a merge, never replayed
  "digest" BLOB NOT NULL,          -- over its canonical bytes; the same in every copy
  "chain" BLOB NOT NULL            -- over the chain before it, its digest and "applied"
);

-- What it changed. Each value is kept with a salt, and the digest covers only the salted hash, so that a value can be
-- redacted: value and salt go, the hash stays, and the chain still holds.
CREATE TABLE "change" (
  "position" INTEGER NOT NULL REFERENCES "change_set" ("position"),
  "ordinal" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "record" BLOB NOT NULL,
  "field" TEXT NOT NULL,
  "before",
  "before_salt" BLOB,
  "before_hash" BLOB,              -- only where redacted; otherwise it follows from value and salt
  "after",
  "after_salt" BLOB,
  "after_hash" BLOB,
  "writers" BLOB,                  -- ids of the sets the value stands on; empty: this set alone
  PRIMARY KEY ("position", "ordinal")
) WITHOUT ROWID;

CREATE INDEX "change_by_record" ON "change" ("record", "field", "position");

-- The one update there is, here and in "change": a value and its salt give way to their hash.
CREATE TRIGGER "change_set_stays" BEFORE UPDATE ON "change_set"
WHEN NOT (NEW."position" IS OLD."position" AND NEW."id" IS OLD."id" AND NEW."kind" IS OLD."kind"
  AND NEW."action" IS OLD."action" AND NEW."arguments" IS OLD."arguments" AND NEW."copy" IS OLD."copy"
  AND NEW."time" IS OLD."time" AND NEW."about" IS OLD."about" AND NEW."applied" IS OLD."applied"
  AND NEW."digest" IS OLD."digest" AND NEW."chain" IS OLD."chain"
  AND ((NEW."author" IS OLD."author" AND NEW."author_salt" IS OLD."author_salt" AND NEW."author_hash" IS OLD."author_hash")
    OR (NEW."author" IS NULL AND NEW."author_salt" IS NULL AND OLD."author" IS NOT NULL
      AND typeof(NEW."author_hash") = 'blob' AND length(NEW."author_hash") = 32))
  AND ((NEW."role" IS OLD."role" AND NEW."role_salt" IS OLD."role_salt" AND NEW."role_hash" IS OLD."role_hash")
    OR (NEW."role" IS NULL AND NEW."role_salt" IS NULL AND OLD."role" IS NOT NULL
      AND typeof(NEW."role_hash") = 'blob' AND length(NEW."role_hash") = 32)))
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER "change_set_remains" BEFORE DELETE ON "change_set"
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER "change_remains" BEFORE DELETE ON "change"
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER "change_stays" BEFORE UPDATE ON "change"
WHEN NOT (NEW."position" IS OLD."position" AND NEW."ordinal" IS OLD."ordinal" AND NEW."kind" IS OLD."kind"
  AND NEW."record" IS OLD."record" AND NEW."field" IS OLD."field" AND NEW."writers" IS OLD."writers"
  AND ((NEW."before" IS OLD."before" AND NEW."before_salt" IS OLD."before_salt" AND NEW."before_hash" IS OLD."before_hash")
    OR (NEW."before" IS NULL AND NEW."before_salt" IS NULL AND OLD."before" IS NOT NULL
      AND typeof(NEW."before_hash") = 'blob' AND length(NEW."before_hash") = 32))
  AND ((NEW."after" IS OLD."after" AND NEW."after_salt" IS OLD."after_salt" AND NEW."after_hash" IS OLD."after_hash")
    OR (NEW."after" IS NULL AND NEW."after_salt" IS NULL AND OLD."after" IS NOT NULL
      AND typeof(NEW."after_hash") = 'blob' AND length(NEW."after_hash") = 32)))
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- The plan as it stands: one table for each kind of record, one column for each field of the catalogue. Rows follow the
-- ledger in the same transaction; removed records stay, with nothing in "alive".

CREATE TABLE "plan" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "title" TEXT,
  "partnership" TEXT,
  "start" TEXT,
  "autumn_ends" TEXT,
  "spring_ends" TEXT,
  "summer_ends" TEXT,
  "roll_up" TEXT,
  "roll_up_share" INTEGER,
  "mapping" TEXT,
  "continues" TEXT,
  "trend_run" INTEGER
) WITHOUT ROWID;

CREATE TABLE "person" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "name" TEXT,
  "role" TEXT,
  "organisation" TEXT,
  "aliases" TEXT
) WITHOUT ROWID;

CREATE TABLE "delivery_group" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "rank" TEXT,
  "name" TEXT,
  "lead_post" TEXT,
  "lead_person" BLOB,
  "reporting" TEXT
) WITHOUT ROWID;

CREATE TABLE "priority" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "rank" TEXT,
  "number" TEXT,
  "title" TEXT,
  "group_id" BLOB,
  "note" TEXT
) WITHOUT ROWID;

CREATE TABLE "outcome" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "priority" BLOB,
  "rank" TEXT,
  "ref" TEXT,
  "text" TEXT,
  "note" TEXT
) WITHOUT ROWID;

CREATE TABLE "action" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "outcome" BLOB,
  "rank" TEXT,
  "ref" TEXT,
  "text" TEXT,
  "due" TEXT,
  "note" TEXT
) WITHOUT ROWID;

CREATE TABLE "assessment" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "action" BLOB,
  "month" TEXT,
  "status" TEXT,
  "status_text" TEXT,
  "said" TEXT,
  "next" TEXT,
  "new_due" TEXT,
  "reason" TEXT,
  "granted_by" TEXT,
  "signed_off_by" TEXT,
  "signed_off_on" TEXT,
  "by" TEXT,
  "unchanged" INTEGER,
  "corrected_on" TEXT,
  "corrected_by" TEXT
) WITHOUT ROWID;

CREATE TABLE "lead_link" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "person" BLOB,
  "rank" TEXT,
  "accountable" INTEGER
) WITHOUT ROWID;

CREATE TABLE "kpi" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "rank" TEXT,
  "code" TEXT,
  "ref" TEXT,
  "outcome" BLOB,
  "text" TEXT,
  "unit" TEXT,
  "polarity" TEXT,
  "form" TEXT,
  "frequency" TEXT,
  "baseline" REAL,
  "baseline_low" REAL,
  "baseline_high" REAL,
  "baseline_source" TEXT,
  "baseline_on" TEXT,
  "tolerance" REAL,
  "note" TEXT,
  "path" TEXT,
  "starts_on" TEXT
) WITHOUT ROWID;

CREATE TABLE "target" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "kpi" BLOB,
  "months" INTEGER,
  "value" REAL,
  "source" TEXT,
  "hopeful" REAL,
  "cautious" REAL
) WITHOUT ROWID;

CREATE TABLE "reading" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "kpi" BLOB,
  "period" TEXT,
  "value" REAL,
  "low" REAL,
  "high" REAL,
  "numerator" REAL,
  "denominator" REAL,
  "provisional" INTEGER,
  "projected" INTEGER,
  "not_available" INTEGER,
  "series_break" INTEGER,
  "note" TEXT,
  "restated" INTEGER,
  "source" TEXT
) WITHOUT ROWID;

CREATE TABLE "glossary_term" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "term" TEXT,
  "meaning" TEXT
) WITHOUT ROWID;

CREATE TABLE "status_meaning" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "meaning" TEXT,
  "word" TEXT,
  "colour" TEXT,
  "definition" TEXT
) WITHOUT ROWID;

CREATE TABLE "mark" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "name" TEXT,
  "position" INTEGER,
  "chain" TEXT,
  "purpose" TEXT
) WITHOUT ROWID;

CREATE TABLE "round" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "month" TEXT,
  "closed_by" TEXT,
  "closed_on" TEXT
) WITHOUT ROWID;

CREATE TABLE "roll_up_override" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "month" TEXT,
  "status" TEXT,
  "reason" TEXT,
  "by" TEXT
) WITHOUT ROWID;

CREATE TABLE "risk" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "rank" TEXT,
  "text" TEXT,
  "likelihood" INTEGER,
  "impact" INTEGER,
  "mitigation" TEXT,
  "risk_owner" TEXT,
  "trend" TEXT,
  "closed" INTEGER
) WITHOUT ROWID;

CREATE TABLE "evidence" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "rank" TEXT,
  "title" TEXT,
  "evidence_kind" TEXT,
  "date" TEXT,
  "shows" TEXT,
  "link" TEXT,
  "digest" TEXT,
  "file_name" TEXT
) WITHOUT ROWID;

CREATE TABLE "decision" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "rank" TEXT,
  "text" TEXT,
  "to" TEXT,
  "by" TEXT,
  "answer" TEXT,
  "answered_on" TEXT
) WITHOUT ROWID;

CREATE TABLE "quotation" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "rank" TEXT,
  "voice" TEXT,
  "date" TEXT,
  "words" TEXT
) WITHOUT ROWID;

CREATE TABLE "narrative" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "month" TEXT,
  "position_then" TEXT,
  "done" TEXT,
  "position_now" TEXT,
  "impact" TEXT,
  "next" TEXT
) WITHOUT ROWID;

CREATE TABLE "rule_switch" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "rule" TEXT,
  "reason" TEXT,
  "by" TEXT
) WITHOUT ROWID;

CREATE TABLE "predecessor" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "after" BLOB
) WITHOUT ROWID;

CREATE TABLE "kpi_link" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "kpi" BLOB,
  "effect" TEXT
) WITHOUT ROWID;

CREATE TABLE "hand_over" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "to" BLOB,
  "on" TEXT
) WITHOUT ROWID;

CREATE TABLE "comparator" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "rank" TEXT,
  "name" TEXT,
  "value" REAL,
  "year" TEXT,
  "source" TEXT
) WITHOUT ROWID;

CREATE TABLE "recalculation" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "period" TEXT,
  "until" TEXT,
  "reason" TEXT,
  "by" TEXT
) WITHOUT ROWID;

CREATE TABLE "annotation" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "on" TEXT,
  "words" TEXT
) WITHOUT ROWID;

CREATE TABLE "report_text" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "month" TEXT,
  "reason" TEXT,
  "impact" TEXT,
  "plain_summary" TEXT,
  "summary" TEXT,
  "recommendations" TEXT,
  "background" TEXT,
  "papers" TEXT
) WITHOUT ROWID;

CREATE TABLE "issued_report" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "issued_on" TEXT,
  "report" TEXT,
  "from" TEXT,
  "to" TEXT,
  "version" TEXT,
  "author" TEXT,
  "parts" TEXT,
  "mark" BLOB,
  "digest" TEXT
) WITHOUT ROWID;

CREATE TABLE "issued_file" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "name" TEXT,
  "digest" TEXT
) WITHOUT ROWID;

CREATE TABLE "redaction" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "about" BLOB,
  "record_kind" TEXT,
  "field" TEXT,
  "reason" TEXT,
  "on" TEXT,
  "by" TEXT
) WITHOUT ROWID;

-- Files that somebody asked to keep, each once, by the SHA-256 of what it holds. Records name them by it; they are never
-- removed, so that undoing brings them back.
CREATE TABLE "kept_file" (
  "digest" BLOB PRIMARY KEY NOT NULL CHECK (typeof("digest") = 'blob' AND length("digest") = 32),
  "bytes" BLOB NOT NULL
);
