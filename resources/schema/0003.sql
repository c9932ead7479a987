-- Format 3: what comes before what, which action serves which KPI, hand-overs to come, files kept with the plan; what KPIs
-- are compared with, how their charts are reckoned and what happened meanwhile.

ALTER TABLE "plan" ADD COLUMN "trend_run" INTEGER;
ALTER TABLE "kpi" ADD COLUMN "path" TEXT;
ALTER TABLE "kpi" ADD COLUMN "starts_on" TEXT;
ALTER TABLE "target" ADD COLUMN "hopeful" REAL;
ALTER TABLE "target" ADD COLUMN "cautious" REAL;
ALTER TABLE "reading" ADD COLUMN "restated" INTEGER;
ALTER TABLE "reading" ADD COLUMN "source" TEXT;
ALTER TABLE "evidence" ADD COLUMN "file_name" TEXT;

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

-- Files that somebody asked to keep, each once, by the SHA-256 of what it holds. Records name them by it; they are never
-- removed, so that undoing brings them back.
CREATE TABLE "kept_file" (
  "digest" BLOB PRIMARY KEY NOT NULL CHECK (typeof("digest") = 'blob' AND length("digest") = 32),
  "bytes" BLOB NOT NULL
);
