import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projections } from '@grants/projections';
import { ViewsUnreadable } from './errors.ts';
import { ReadStore } from './read-store.ts';

describe('views opened for reading alone', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'grants-views-'));
    path = join(folder, 'views.db');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('answer queries while their writer has them open', async () => {
    const writer = ReadStore.open({ path });
    const reader = ReadStore.openReadOnly({ path });
    expect(await reader.fundLedger.funds()).toEqual([]);
    reader.close();
    writer.close();
  });

  it('cannot be written to', () => {
    ReadStore.open({ path }).close();
    const reader = ReadStore.openReadOnly({ path });
    expect(() => {
      reader.connection.exec('DELETE FROM fund');
    }).toThrow('readonly');
    reader.close();
  });

  it('are not there before anybody wrote them', () => {
    expect(() => ReadStore.openReadOnly({ path })).toThrow(ViewsUnreadable);
  });

  it('of another version of a projection are refused, and stay as they are', () => {
    ReadStore.open({ path }).close();
    const newer = projections.map((projection) => ({
      ...projection,
      version: projection.version + 1,
    }));
    expect(() => ReadStore.openReadOnly({ path, projections: newer })).toThrow(
      /lack \S+ of version \d+/,
    );
    const reader = ReadStore.openReadOnly({ path });
    expect(reader.projections).toBe(projections);
    reader.close();
  });
});
