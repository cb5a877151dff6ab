import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { paper, unitCode } from './office/content.ts';
import { records, REWORDED } from './office/municipal-award.ts';
import { inOffice, itemsOf, openOffice } from './office/office.ts';
import type { Json, Office } from './office/office.ts';

const casesIn = async (office: Office, filter = '') =>
  itemsOf(await office.desk('supervisor').reads(`/duplicate-cases${filter}`));
const APPROVAL = { fundId: FUND, award: '3000000.00' };

async function opens(office: Office): Promise<void> {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
}

async function onlyCase(office: Office): Promise<Json & { readonly caseId: string }> {
  const [first, ...others] = await casesIn(office);
  if (!first || others.length > 0) throw new Error(`there are ${others.length} cases more or none`);
  return { ...first, caseId: String(first['caseId']) };
}

interface Linkage {
  readonly priorMillibits: number;
  readonly scoreMillibits: number;
  readonly contributions: readonly {
    readonly field: string;
    readonly level: string;
    readonly millibits: number;
  }[];
}

const PLAN = {
  title: '第1号触觉传感器关键技术攻关',
  creditCode: unitCode(1),
  unitName: '闵行示例1号智能科技有限公司',
  leader: '张示例',
  startsOn: '2022-03-10',
};

async function checks(
  office: Office,
  over: object = {},
  role: 'applicant' | 'supervisor' = 'supervisor',
) {
  const plan = { ...PLAN, ...over };
  const desk = role === 'applicant' ? office.desk(role, plan.creditCode) : office.desk(role);
  const { status, body } = await desk.asks({
    method: 'POST',
    path: '/duplicates/check',
    body: plan,
  });
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body as Json & { readonly pairs: readonly Json[] };
}

describe('MH-1.3.3: a reworded project of the same leader in another list', () => {
  it(
    'is a case with a waterfall that adds up, and holds approval',
    inOffice(async (office) => {
      await opens(office);
      await records(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      const found = await onlyCase(office);
      expect(found).toMatchObject({
        status: 'open',
        rule: 'linked-records',
        matcherVersion: 'fellegi-sunter-1',
        ours: { kind: 'application', id: 'app-1' },
        other: { kind: 'external-award', id: 'sh-22511100100' },
      });
      const { priorMillibits, scoreMillibits, contributions } = found['linkage'] as Linkage;
      const sum = contributions.reduce((total, { millibits }) => total + millibits, priorMillibits);
      expect(sum).toBe(scoreMillibits);
      expect(scoreMillibits).toBeGreaterThanOrEqual(-1500);
      expect(contributions.find(({ field }) => field === 'leader')).toMatchObject({
        level: 'same',
        ours: '张示例',
      });
      expect(contributions.find(({ field }) => field === 'credit-code')).toMatchObject({
        level: 'other-missing',
        millibits: 0,
      });
      const approver = office.desk('commission-approver');
      expect(await approver.isRefused(`${application.path}/approval`, APPROVAL)).toMatchObject({
        code: 'APPLICATION.HELD',
        clause: 'MH-1.3.3',
      });
    }),
  );

  it(
    'is found when the list comes after the application, and is asked for by what it is',
    inOffice(async (office) => {
      await opens(office);
      await new ApplicationCase(office).submits();
      await records(office);
      const { caseId } = await onlyCase(office);
      const ask = '?rule=linked-records&programme=key-core-technology&source=shanghai-2022';
      expect(await casesIn(office, `${ask}&scoreFrom=-1.5`)).toMatchObject([{ caseId }]);
      expect(await casesIn(office, '?scoreFrom=1000')).toEqual([]);
      expect(await casesIn(office, '?rule=same-unit-same-title')).toEqual([]);
      expect(await casesIn(office, '?source=elsewhere')).toEqual([]);
    }),
  );

  it.each([
    ['the award requires it (MH-2.2.2)', { requiresMatchingOf: 'app-1' }],
    ['the money is central', { level: 'central' }],
    ['the leader is another', { leader: '欧阳示范', unitName: '示例大学' }],
    ['the subject is another', { title: '高通量基因测序仪研制' }],
  ])('is none when %s', (_what, over) =>
    inOffice(async (office) => {
      await opens(office);
      await new ApplicationCase(office).submits();
      await records(office, over);
      expect(await casesIn(office)).toEqual([]);
    })(),
  );

  it(
    'is none when the application names the award that requires it (MH-2.2.2)',
    inOffice(async (office) => {
      await opens(office);
      await records(office);
      await new ApplicationCase(office).submits({
        matchingRequirement: {
          awardNumber: '22511100100',
          document: paper('沪科〔2022〕10号', '2022-02-01'),
        },
      });
      expect(await casesIn(office)).toEqual([]);
    }),
  );
});

describe('MH-1.3.3: a linked case that was dismissed', () => {
  const dismissed = async (office: Office) => {
    await opens(office);
    await records(office);
    await new ApplicationCase(office).submits();
    const { caseId } = await onlyCase(office);
    await office
      .desk('supervisor')
      .gives(`/duplicate-cases/${caseId}/dismissal`, { reason: '研究内容不同' });
  };

  it(
    'stays dismissed when the list is read again, and when it corrects what is not compared',
    inOffice(async (office) => {
      await dismissed(office);
      expect(await records(office)).toMatchObject({ repeated: true });
      await records(office, { category: '重点研发' });
      expect(await onlyCase(office)).toMatchObject({ status: 'dismissed' });
    }),
  );

  it(
    'opens again when another field begins to speak',
    inOffice(async (office) => {
      await dismissed(office);
      await records(office, { members: ['李示例'] });
      expect(await onlyCase(office)).toMatchObject({ status: 'open' });
    }),
  );
});

describe('MH-1.3.3: before an approval', () => {
  it(
    'other support is looked for once more: an open case holds, whoever released its hold by hand',
    inOffice(async (office) => {
      await opens(office);
      await records(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      const { caseId } = await onlyCase(office);
      await office
        .desk('supervisor')
        .gives(`${application.path}/holds/case-${caseId}/release`, { reason: '误放' });
      await application.approves('3000000.00');
      expect(await application.stands()).toMatchObject({
        status: 'recommended',
        holds: [`case-${caseId}`],
      });
      const { body } = await office
        .desk('finance-officer')
        .asks({ method: 'GET', path: `/funds/${FUND}` });
      expect(body).toMatchObject({ balances: { committed: '0.00', available: '10000000.00' } });
    }),
  );
});

describe('a planned project', () => {
  it(
    'is compared with every support, and what could not be compared is said',
    inOffice(async (office) => {
      await opens(office);
      await records(office);
      await records(office, { level: 'central', source: 'nsfc' }, 'nsfc-1');
      const checked = await checks(office);
      expect(checked).toMatchObject({ awards: 2, applications: 0, unread: [] });
      expect(checked['notCompared']).toEqual(
        expect.arrayContaining(['team', 'abstract', 'ip-number', 'amount']),
      );
      expect(checked.pairs).toMatchObject([
        {
          verdict: 'case',
          standing: 'second-support',
          rule: 'linked-records',
          support: { id: 'sh-22511100100', title: REWORDED.title },
        },
        { verdict: 'related', standing: 'other-money', rule: null, support: { id: 'nsfc-1' } },
      ]);
      const [pair] = checked.pairs as unknown as readonly {
        readonly score: number;
        readonly fields: readonly { readonly sum: number }[];
      }[];
      expect(pair?.fields.at(-1)?.sum).toBe(pair?.score);
      expect(await office.events()).toHaveLength(4);
    }),
  );

  it(
    'of a unit tells nothing of what other units applied for, but that there is something',
    inOffice(async (office) => {
      await opens(office);
      await new ApplicationCase(office).submits();
      const own = await checks(office, {}, 'applicant');
      expect(own.pairs).toMatchObject([
        { standing: 'not-granted', support: { id: 'app-1', leader: '张示例' } },
      ]);
      const stranger = await checks(office, { creditCode: unitCode(2) }, 'applicant');
      expect(stranger.pairs).toMatchObject([
        { support: { kind: 'application', id: null, title: null, unitName: null, leader: null } },
      ]);
      const { fields } = stranger.pairs[0] as unknown as {
        readonly fields: readonly { readonly other: string | null }[];
      };
      expect(fields.every(({ other }) => other === null)).toBe(true);
      const asked = { method: 'POST', path: '/duplicates/check', body: PLAN } as const;
      const { status } = await office.desk('applicant', unitCode(2)).asks(asked);
      expect(status).toBe(403);
    }),
  );

  it.each([
    ['one character', '芯'],
    ['mojibake', '銆婄瑐1鍙枫€嬭Е瑙変紶鎰熷櫒���'],
    ['300 characters', '芯'.repeat(300)],
    ['every kind of dash', 'A-B‐C‑D–E—F−G－H'],
  ])('with a title of %s is answered', (_what, title) =>
    inOffice(async (office) => {
      await opens(office);
      await records(office, { title, awardNumber: '22—511－100‑100' });
      await records(office, { title }, 'sh-2');
      const checked = await checks(office, {
        title,
        ipNumbers: ['ZL2020', '—', 'CN 2020 1 0000001'],
      });
      expect(checked['awards']).toBe(2);
    })(),
  );

  it(
    'with a title of signs alone is compared by what else it tells',
    inOffice(async (office) => {
      await opens(office);
      await records(office);
      const checked = await checks(office, { title: '——……！？' });
      expect(checked['notCompared']).toContain('title');
      const award = { awardId: 'sh-2', award: { ...REWORDED, title: '——' } };
      const origin = { importId: 'i-1', file: 'a.csv', line: 2, rowSha256: 'cd'.repeat(32) };
      const importer = office.desk('importer');
      expect(await importer.isRefused('/external-awards', { ...award, origin })).toMatchObject({
        code: 'EXTERNAL_AWARD.WITHOUT_TITLE',
      });
    }),
  );

  it(
    'with a title of ten thousand characters is refused by name of the field',
    inOffice(async (office) => {
      const body = { ...PLAN, title: '芯'.repeat(10_000) };
      const asked = { method: 'POST', path: '/duplicates/check', body } as const;
      expect(await office.desk('supervisor').asks(asked)).toMatchObject({
        status: 400,
        body: { code: 'REQUEST.INVALID', errors: [{ field: 'title' }] },
      });
    }),
  );
});

describe('the match indexes', () => {
  const restarted = async (between: (folder: string) => Promise<void>): Promise<Json> => {
    const folder = await mkdtemp(join(tmpdir(), 'grants-acceptance-'));
    try {
      const first = await openOffice('2022-03-01T09:00+08:00', folder);
      await opens(first);
      await records(first);
      await first.close();
      await between(join(folder, 'match-indexes'));
      const second = await openOffice('2022-03-02T09:00+08:00', folder);
      try {
        await second.settled();
        const { pairs } = await checks(second);
        expect(pairs).toMatchObject([{ support: { id: 'sh-22511100100' } }]);
        return (await second.sends({ method: 'GET', path: '/health' })).body;
      } finally {
        await second.close();
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it('are taken up where they were left', async () => {
    const health = await restarted(async (folder) => {
      expect((await readdir(folder)).toSorted()).toEqual(['others.index', 'ours.index']);
    });
    expect(health).toMatchObject({ status: 'ok', matching: 'running', matchingRebuilt: null });
  });

  it('are built again, and it is said why, when what was kept is damaged or gone', async () => {
    const damaged = await restarted((folder) =>
      writeFile(join(folder, 'others.index'), 'not an index at all'),
    );
    expect(damaged).toMatchObject({
      status: 'ok',
      matchingRebuilt: expect.stringContaining('damaged'),
    });
    const gone = await restarted((folder) => rm(folder, { recursive: true }));
    expect(gone).toMatchObject({ matchingRebuilt: 'there is no snapshot yet' });
  });
});
