-- Format 2: closed rounds, corrections and what belongs to a month: risks, evidence, decisions, quotations, accounts; decided
-- statuses and the rules a plan does not want.

ALTER TABLE "plan" ADD COLUMN "roll_up" TEXT;
ALTER TABLE "plan" ADD COLUMN "roll_up_share" INTEGER;
ALTER TABLE "plan" ADD COLUMN "continues" TEXT;
ALTER TABLE "assessment" ADD COLUMN "unchanged" INTEGER;
ALTER TABLE "assessment" ADD COLUMN "corrected_on" TEXT;
ALTER TABLE "assessment" ADD COLUMN "corrected_by" TEXT;
ALTER TABLE "lead_link" ADD COLUMN "accountable" INTEGER;

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
  "digest" TEXT
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
