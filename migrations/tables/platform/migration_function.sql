-- The text of each function that the database was last given, so that what changed is given again.
CREATE TABLE migration_function (
  name text PRIMARY KEY,
  checksum text NOT NULL
);
