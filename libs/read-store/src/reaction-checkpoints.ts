import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { Position } from '@grants/event-store';

/**
 * How far the reactions have got, in a file of its own: views can be thrown away and computed
 * again, and what was reacted to stays known.
 */
export class SqliteReactionCheckpoints {
  private readonly database: DatabaseSync;
  private readonly read: StatementSync;
  private readonly write: StatementSync;

  constructor(path: string) {
    this.database = new DatabaseSync(path);
    // NORMAL is enough: a checkpoint lost with the power makes the runner meet events again, and
    // command ids that derive from the event keep it from writing anything twice.
    this.database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS reaction_checkpoint (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        position TEXT NOT NULL
      ) STRICT;`);
    this.read = this.database.prepare('SELECT position FROM reaction_checkpoint');
    this.write = this.database.prepare(
      'INSERT INTO reaction_checkpoint (one, position) VALUES (1, ?) ' +
        'ON CONFLICT (one) DO UPDATE SET position = excluded.position',
    );
  }

  /** The position up to which every reaction is done; undefined before the first. */
  reached(): Promise<Position | undefined> {
    return Promise.resolve(this.read.get()?.['position'] as Position | undefined);
  }

  advance(position: Position): Promise<void> {
    this.write.run(position);
    return Promise.resolve();
  }

  close(): void {
    this.database.close();
  }
}
