/** Tells an event store of this ledger from any other SQLite file: "GLES" in ASCII. */
export const APPLICATION_ID = 0x474c4553;

/** The layout below. Stored format: a change of it is a new version. */
export const SCHEMA_VERSION = 1;

/** The columns of an event, in the order of `EventRow`. */
export const EVENT_COLUMNS =
  'position, stream, revision, id, type, schema_version, data, metadata, recorded_at';

/**
 * One table, added to and never rewritten. `data` and `metadata` are RFC 8785 text, the very bytes
 * that are hashed. `position` counts the events in the order of their commits, from 1, no gaps.
 */
export const SCHEMA = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE TRIGGER events_are_never_rewritten BEFORE UPDATE ON events
  BEGIN
    SELECT RAISE(ABORT, 'events are never rewritten');
  END;
  CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
  BEGIN
    SELECT RAISE(ABORT, 'events are never deleted');
  END;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`;
