-- Format 4: words that people write for a report, and the reports that were issued, with their files.

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
