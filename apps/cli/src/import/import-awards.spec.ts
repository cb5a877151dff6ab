import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { busCommandOf, CommandDesk } from '@grants/application';
import { externalAwardDecider, externalAwardStream } from '@grants/domain';
import { InMemoryEventStore } from '@grants/event-store';
import type { RecordedEvent } from '@grants/event-store';
import { fixedClock } from '@grants/testing';
import { importAwards } from './import-awards.ts';
import type { RecordAward } from './import-awards.ts';
import { openListTable } from './list-table.ts';
import { readMapping } from './mapping.ts';
import { RejectsFile } from './rejects-file.ts';

const NOW = '2022-03-01T01:00:00.000Z';
const clock = fixedClock(NOW);
const mapping = readMapping(
  JSON.stringify({
    level: 'central',
    format: 'csv',
    columns: {
      awardNumber: { column: '编号' },
      title: { column: '名称' },
      amount: { column: '金额', unit: '万元' },
      awardedOn: { column: '立项', format: 'YYYY-MM-DD', unreadable: 'leave-out' },
    },
  }),
);

let folder: string;
let store: InMemoryEventStore;
let imports: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grants-import-'));
  store = new InMemoryEventStore({ clock });
  imports = 0;
});
afterEach(() => rm(folder, { recursive: true }));

const externalAward = {
  decider: externalAwardDecider,
  streamOf: ({ awardId }: { readonly awardId: string }) => externalAwardStream(awardId),
};

/** The command path without the bus: the real decider over a real store. */
function recorder(importId: string): RecordAward {
  const desk = new CommandDesk(store);
  const actor = { id: 'import:nsfc', role: 'importer' };
  const ids = { correlationId: importId, causationId: importId };
  return (request, commandId) => {
    const context = { commandId, ...ids, actor, occurredAt: clock.now() };
    return desk.handle(externalAward, busCommandOf(request, context));
  };
}

interface Wish {
  readonly trial?: boolean;
  readonly signal?: AbortSignal;
  readonly record?: RecordAward;
}

async function importList(rows: readonly string[], wish: Wish = {}) {
  const path = join(folder, 'list.csv');
  await writeFile(path, ['编号,名称,金额,立项', ...rows, ''].join('\n'));
  imports += 1;
  const importId = `00000000-0000-8000-8000-00000000000${imports}`;
  const table = await openListTable(path, mapping);
  const rejects = new RejectsFile(join(folder, 'rejects', `${imports}.csv`), table.header.names);
  const tally = await importAwards({
    list: { source: 'nsfc', mapping, header: table.header },
    importId,
    file: 'list.csv',
    rows: table.rows(),
    ...(wish.trial === true ? {} : { record: wish.record ?? recorder(importId) }),
    setAside: (entry) => rejects.write(entry),
    progressed: () => undefined,
    signal: wish.signal ?? new AbortController().signal,
  });
  await rejects.close();
  return { tally, rejects };
}

async function events(): Promise<readonly RecordedEvent[]> {
  return Array.fromAsync(store.readAll());
}

const LIST = ['71,甲题,18,2018-01-02', '72,乙题,2.5,', ',丙题,,1987-10-10'];

describe('an import', () => {
  it('records one event for every award, with where it came from and who brought it', async () => {
    const { tally } = await importList(LIST);
    expect(tally).toMatchObject({ rows: 3, recorded: 3, corrected: 0, unchanged: 0, repeated: 0 });
    const [first] = await events();
    expect(first).toMatchObject({
      stream: 'externalAward-nsfc.71',
      type: 'ExternalAwardRecorded',
      data: {
        awardId: 'nsfc.71',
        award: {
          source: 'nsfc',
          level: 'central',
          awardNumber: '71',
          title: '甲题',
          amount: '180000.00',
          awardedOn: '2018-01-02',
        },
        origin: { file: 'list.csv', line: 2, rowSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
      metadata: { actor: { id: 'import:nsfc', role: 'importer' } },
    });
  });

  it('of the same list again writes nothing', async () => {
    await importList(LIST);
    const before = await events();
    const { tally } = await importList(LIST);
    expect(tally).toMatchObject({ rows: 3, recorded: 0, corrected: 0, unchanged: 3 });
    expect(await events()).toEqual(before);
  });

  it('of a list with a changed row corrects that award, and back again', async () => {
    await importList(LIST);
    const changed = LIST.with(1, '72,乙题,3,');
    expect((await importList(changed)).tally).toMatchObject({ corrected: 1, unchanged: 2 });
    expect((await importList(changed)).tally).toMatchObject({ corrected: 0, unchanged: 3 });
    expect((await importList(LIST)).tally).toMatchObject({ corrected: 1, unchanged: 2 });
    expect((await events()).slice(3)).toMatchObject([
      {
        type: 'ExternalAwardCorrected',
        data: { correctedFields: ['amount'], award: { amount: '30000.00' } },
      },
      {
        type: 'ExternalAwardCorrected',
        data: { correctedFields: ['amount'], award: { amount: '25000.00' } },
      },
    ]);
  });

  it('counts an award that is told again as repeated', async () => {
    const { tally } = await importList([...LIST, '71,甲题,18,2018-01-02', ',丙题,,1983-09-01']);
    expect(tally).toMatchObject({ rows: 5, recorded: 3, repeated: 2 });
    expect(await events()).toHaveLength(3);
  });

  it('leaves a number to the first award that has it, however often the list is read', async () => {
    const list = [...LIST, '71,别题,18,2018-01-02'];
    for (const recorded of [3, 0, 0]) {
      const { tally } = await importList(list);
      expect(tally).toMatchObject({ recorded, corrected: 0, rejected: { 'number-used-twice': 1 } });
    }
    expect(await events()).toHaveLength(3);
  });

  it('keeps a file of the rows it set aside, which says line, reason and row', async () => {
    const { rejects } = await importList([
      '71,甲题,18,2018-01-02',
      ',,,',
      '编号,名称,金额,立项',
      '72,"乙,\n题",约三,',
      '71,甲题,18,2018-01-02',
      '71,别题,18,2018-01-02',
      ',丙题,,1987-10-10',
      '73,——,1,',
    ]);
    const lines = (await readFile(rejects.path, 'utf8')).split('\r\n');
    expect(lines).toEqual([
      '\uFEFF行号 line,原因 reason,说明 detail,编号,名称,金额,立项',
      '3,空行 blank-row,every cell is blank,,,,',
      "4,重复表头 repeated-header,the title is the column's own name,编号,名称,金额,立项",
      '5,无法识别 unreadable-cell,"金额 ""约三"": ""约三"" is not an amount in 万元",72,"乙,\n题",约三,',
      '7,重复行（已计入） repeated,tells the award of line 2 again,71,甲题,18,2018-01-02',
      expect.stringMatching(/^8,编号相同而内容不同 number-used-twice,"?line 2 has this award/),
      expect.stringMatching(/^9,已导入，部分单元格略去 part-left-out,"立项 ""1987-10-10"": /),
      expect.stringMatching(/^10,台账拒收 refused,"?EXTERNAL_AWARD.WITHOUT_TITLE: /),
      '',
    ]);
  });

  it('makes no file when no row is set aside', async () => {
    const { rejects } = await importList(LIST.slice(0, 2));
    expect(rejects.isEmpty).toBe(true);
    await expect(readFile(rejects.path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('on trial reads every row and asks the ledger nothing', async () => {
    const { tally } = await importList([...LIST, ',,,'], { trial: true });
    expect(tally).toMatchObject({ rows: 4, readable: 3, rejected: { 'blank-row': 1 } });
    expect(await events()).toEqual([]);
  });

  it('that is ended early finishes what it began, and goes on when it is tried again', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `${index},题${index},1,`);
    const ending = new AbortController();
    const record = recorder('00000000-0000-8000-8000-000000000009');
    let given = 0;
    const { tally } = await importList(many, {
      signal: ending.signal,
      record: (request, commandId) => {
        given += 1;
        if (given === 500) ending.abort();
        return record(request, commandId);
      },
    });
    expect(tally.recorded).toBeGreaterThanOrEqual(500);
    expect(tally.recorded).toBeLessThan(2000);
    expect(await events()).toHaveLength(tally.recorded);
    const again = await importList(many);
    expect(again.tally).toMatchObject({
      recorded: 2000 - tally.recorded,
      unchanged: tally.recorded,
    });
  });

  it('fails with what the ledger threw, and waits for what was under way', async () => {
    const many = Array.from({ length: 600 }, (_, index) => `${index},题${index},1,`);
    const record = recorder('00000000-0000-8000-8000-000000000009');
    let underWay = 0;
    const importing = importList(many, {
      record: async (request, commandId) => {
        if (request.data.awardId === 'nsfc.300') throw new Error('the disk is full');
        underWay += 1;
        const result = await record(request, commandId);
        underWay -= 1;
        return result;
      },
    });
    await expect(importing).rejects.toThrow('the disk is full');
    expect(underWay).toBe(0);
  });

  it('has a bounded number of commands under way', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `${index},题${index},1,`);
    const record = recorder('00000000-0000-8000-8000-000000000009');
    let [underWay, most] = [0, 0];
    await importList(many, {
      record: async (request, commandId) => {
        underWay += 1;
        most = Math.max(most, underWay);
        const result = await record(request, commandId);
        underWay -= 1;
        return result;
      },
    });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(256);
  });
});
