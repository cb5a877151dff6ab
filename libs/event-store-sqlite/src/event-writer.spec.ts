import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  encodeAppend,
  positionOf,
  StoreUnavailable,
  WrongExpectedRevision,
} from '@grants/event-store';
import type { AppendResult, ExpectedRevision, StreamName } from '@grants/event-store';
import { sampleEvent, settableClock } from '@grants/event-store/contract';
import { openForWriting } from './database-file.ts';
import { EventWriter } from './event-writer.ts';

let folder: string;
let database: DatabaseSync;
let writer: EventWriter;
let commits: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-writer-'));
  database = openForWriting(join(folder, 'events.sqlite'));
  commits = 0;
  writer = new EventWriter(database, { clock: settableClock(), onCommit: () => (commits += 1) });
});

afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function append(stream: StreamName, expected: ExpectedRevision, text = ''): Promise<AppendResult> {
  const event = sampleEvent({ data: { text } });
  return writer.append(encodeAppend(stream, expected, [event]));
}

function countEvents(): unknown {
  return database.prepare('SELECT count(*) AS events FROM events').get()?.['events'];
}

describe('group commit', () => {
  it('writes the appends of one turn in one transaction', async () => {
    const appends = Array.from({ length: 64 }, (_, index) => append(`project-${index}`, 'none'));
    const results = await Promise.all(appends);
    expect(commits).toBe(1);
    expect(results.map((result) => result.position)).toEqual(
      Array.from({ length: 64 }, (_, index) => positionOf(index + 1)),
    );
  });

  it('starts another transaction beyond 512 appends', async () => {
    await Promise.all(Array.from({ length: 513 }, () => append('project-1', 'any')));
    expect(commits).toBe(2);
    expect(countEvents()).toBe(513);
  });

  it('lets one conflict leave the others of its group alone', async () => {
    const outcomes = await Promise.allSettled([
      append('project-1', 'none'),
      append('project-1', 'none'),
      append('project-1', 0),
      append('project-2', 'exists'),
      append('project-3', 'any'),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(commits).toBe(1);
    expect(countEvents()).toBe(3);
  });

  it('announces no commit when nothing was written', async () => {
    await expect(append('project-1', 'exists')).rejects.toBeInstanceOf(WrongExpectedRevision);
    expect(commits).toBe(0);
  });

  it('writes at once, without a timer, what is queued when it is drained', async () => {
    const pending = [append('project-1', 'any'), append('project-2', 'any')];
    writer.drain();
    expect(countEvents()).toBe(2);
    await Promise.all(pending);
  });
});

describe('a full disk', () => {
  const PAGES_MAX = 40;
  const large = 'x'.repeat(60_000);

  it('fails the whole group, acknowledges nothing of it, and goes on when there is room', async () => {
    await append('project-1', 'none');
    database.exec(`PRAGMA max_page_count = ${PAGES_MAX}`);
    const group = [
      append('project-2', 'none'),
      append('project-1', 'none'),
      append('project-3', 'none', large),
      append('project-4', 'none', large),
      append('project-5', 'none', large),
    ];
    for (const outcome of await Promise.allSettled(group)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    }
    await expect(group[0]).rejects.toThrow(/could not be written to .*events\.sqlite: .* is full/);
    expect(countEvents()).toBe(1);
    expect(commits).toBe(1);

    database.exec('PRAGMA max_page_count = 100000');
    await expect(append('project-2', 'none')).resolves.toEqual({
      revision: 0,
      position: positionOf(2),
      repeated: false,
    });
    expect(commits).toBe(2);
  });

  it('fails the group when a foreign tool holds the file', async () => {
    const intruder = openForWriting(join(folder, 'events.sqlite'));
    intruder.exec('BEGIN IMMEDIATE');
    await expect(append('project-1', 'none')).rejects.toThrow('database is locked');
    intruder.exec('COMMIT');
    intruder.close();
    await expect(append('project-1', 'none')).resolves.toMatchObject({ revision: 0 });
  });
});
