-- Format 1. Never edited once released: what comes later is a migration of its own.

-- What the file says of itself: plan and copy, who may read and write it, and the head of the ledger.
CREATE TABLE "waymark" (
  "key" TEXT PRIMARY KEY NOT NULL,
  "value" NOT NULL
) WITHOUT ROWID;

-- The ledger: one row for each action of a person, in order of arrival.
CREATE TABLE "change_set" (
  "position" INTEGER PRIMARY KEY NOT NULL,
  "id" BLOB NOT NULL UNIQUE,
  "kind" TEXT NOT NULL,
  "action" TEXT NOT NULL,
  "arguments" TEXT NOT NULL,       -- a JSON list of texts
  "author" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "copy" BLOB NOT NULL,
  "time" TEXT NOT NULL,            -- UTC, ISO 8601 with milliseconds
  "about" BLOB,                    -- the set that an undo or redo is of
  "applied" INTEGER NOT NULL,      -- 0: carried as history by a merge, never replayed
  "digest" BLOB NOT NULL,          -- over its canonical bytes
  "chain" BLOB NOT NULL            -- over the chain before it and its digest
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

CREATE TRIGGER "change_set_stays" BEFORE UPDATE ON "change_set"
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER "change_set_remains" BEFORE DELETE ON "change_set"
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER "change_remains" BEFORE DELETE ON "change"
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- The one update there is: a value and its salt give way to their hash.
CREATE TRIGGER "change_stays" BEFORE UPDATE ON "change"
WHEN NOT (NEW."position" IS OLD."position" AND NEW."ordinal" IS OLD."ordinal" AND NEW."kind" IS OLD."kind"
  AND NEW."record" IS OLD."record" AND NEW."field" IS OLD."field" AND NEW."writers" IS OLD."writers"
  AND ((NEW."before" IS OLD."before" AND NEW."before_salt" IS OLD."before_salt" AND NEW."before_hash" IS OLD."before_hash")
    OR (NEW."before" IS NULL AND NEW."before_salt" IS NULL AND OLD."before_hash" IS NULL
      AND typeof(NEW."before_hash") = 'blob' AND length(NEW."before_hash") = 32))
  AND ((NEW."after" IS OLD."after" AND NEW."after_salt" IS OLD."after_salt" AND NEW."after_hash" IS OLD."after_hash")
    OR (NEW."after" IS NULL AND NEW."after_salt" IS NULL AND OLD."after_hash" IS NULL
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
  "summer_ends" TEXT
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
  "by" TEXT
) WITHOUT ROWID;

CREATE TABLE "lead_link" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "owner" BLOB,
  "person" BLOB,
  "rank" TEXT
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
  "note" TEXT
) WITHOUT ROWID;

CREATE TABLE "target" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (typeof("id") = 'blob' AND length("id") = 16),
  "alive" INTEGER,
  "kpi" BLOB,
  "months" INTEGER,
  "value" REAL,
  "source" TEXT
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
  "note" TEXT
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
  "digest" TEXT,
  "copy" BLOB,
  "purpose" TEXT
) WITHOUT ROWID;
