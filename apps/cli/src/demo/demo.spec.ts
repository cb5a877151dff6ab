import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMAND_ROLES } from '@grants/application';
import type { Unit } from '@grants/domain';
import { calendarDate, dateAt, fenOf, hasValidCheckDigit } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import { EVENT_TYPES } from '@grants/projections/specs';
import type { ReadStore } from '@grants/read-store';
import { BUILD_MS_MAX, toldDemo } from '../specs/told-demo.ts';
import type { ToldDemo } from '../specs/told-demo.ts';
import { unit } from './cast/units.ts';
import { storyOfTheDemo } from './story-of-the-demo.ts';

type Recorded = ToldDemo['events'][number];

let demo: ToldDemo;
let events: readonly Recorded[];
let readStore: ReadStore;

beforeAll(async () => {
  demo = await toldDemo();
  ({ events, readStore } = demo);
}, BUILD_MS_MAX);

afterAll(() => demo.forget());

describe('the demo story', () => {
  it('gives every command that people can give, and each is accepted at least once', () => {
    const accepted = new Set(
      [...storyOfTheDemo()].flatMap((step) =>
        'list' in step || step.refusedAs !== undefined ? [] : [step.request.type],
      ),
    );
    const given = Object.entries(COMMAND_ROLES).flatMap(([type, roles]) =>
      roles.length > 0 ? [type] : [],
    );

    expect([...accepted].sort()).toEqual(given.sort());
  });

  it('writes every event of the domain at least once', () => {
    const written = new Set<string>(events.map(({ type }) => type));

    expect(EVENT_TYPES.filter((type) => !written.has(type))).toEqual([]);
  });

  it('lies in the years 2021 to 2025, and is recorded when it happens but for what is backfilled', () => {
    const years = new Set(events.map(({ recordedAt }) => dateAt(recordedAt).slice(0, 4)));
    const late = events.filter(({ metadata, recordedAt }) => metadata.occurredAt !== recordedAt);

    expect([...years].sort()).toEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(late.map(({ type }) => type)).toEqual(['RelatedPartyFindingRecorded']);
    expect(late.every(({ metadata }) => metadata.backfillReason !== undefined)).toBe(true);
  });

  it('has names that say the units are invented, one of them with a doubtful credit code', () => {
    const leads = events.flatMap((event) =>
      event.type === 'ApplicationSubmitted' ? [event.data.lead] : [],
    );
    const doubtful = leads.filter(({ creditCode }) => !hasValidCheckDigit(creditCode));

    const others = events.flatMap(unitsOfOtherProgrammes);
    expect(others.length).toBeGreaterThan(0);
    expect([...leads, ...others].filter(({ name }) => !name.endsWith('（虚构）'))).toEqual([]);
    expect(doubtful.map(({ name }) => name)).toEqual([unit('simulation').name]);
  });
});

describe('what becomes of the applications of the demo', () => {
  it.each([
    ['A21-09', 'gate', ['MH-1.3.5']],
    ['A21-10', 'gate', ['MH-1.1.1']],
    ['A21-11', 'gate', ['MH-1.1.1']],
    ['A21-12', 'gate', ['MH-1.1.1']],
    ['A21-13', 'gate', ['MH-1.1.2']],
    ['A21-14', 'gate', ['MH-1.1.3']],
    ['A21-15', 'gate', ['MH-1.6.3']],
    ['A21-16', 'gate', ['MH-1.1.6']],
    ['A22-09', 'gate', ['MH-O1']],
    ['A22-10', 'gate', ['MH-O5']],
    ['A22-11', 'gate', ['MH-1.1.5']],
    ['A23-04', 'gate', ['MH-1.1.6']],
    ['A23-11', 'gate', ['MH-O6', 'MH-1.3.5']],
    ['A21-03', 'preliminary-review', ['MH-1.4.1']],
    ['A21-04', 'preliminary-review', ['MH-1.4.1']],
    ['A21-05', 'preliminary-review', ['MH-1.4.1']],
    ['A21-06', 'expert-review', ['MH-1.4.3']],
    ['A21-07', 'selection', ['MH-1.2']],
    ['A22-03', 'selection', ['MH-1.3.3']],
    ['A23-06', 'selection', ['MH-1.3.3']],
    ['A23-07', 'selection', ['MH-1.3.3']],
    ['A23-13', 'selection', ['MH-1.3.3']],
    ['A23-01', 'selection', ['MH-1.1.6']],
    ['A23-09', 'selection', ['MH-1.1.6']],
  ])('%s is refused at the %s on %j', (applicationId, stage, clauses) => {
    const refusals = events.flatMap((event) =>
      event.type === 'ApplicationRefused' && event.data.applicationId === applicationId
        ? [event.data]
        : [],
    );

    expect(refusals.map((refusal) => refusal.stage)).toEqual([stage]);
    expect(refusals[0]?.basis.map(({ clause }) => clause)).toEqual(clauses);
  });

  it('cancels an approval that finds no money, and one whose title is supported already', () => {
    const cancelled = events.flatMap((event) =>
      event.type === 'ApprovalCancelled' ? [[event.data.applicationId, event.data.code]] : [],
    );

    expect(cancelled).toEqual([
      ['A22-01', 'FUND.EXCEEDS_AVAILABLE'],
      ['A23-06', 'FUNDING_CLAIM.TAKEN'],
    ]);
  });
});

describe('what becomes of the projects of the demo', () => {
  it.each([
    ['P21-01', 'completed', '3000000.00', '0.00', '0.00'],
    ['P21-02', 'completed', '2100000.00', '300000.00', '0.00'],
    ['P21-17', 'terminated', '600000.00', '1400000.00', '0.00'],
    ['P21-18', 'completed', '2600000.00', '200000.00', '0.00'],
    ['P21-19', 'terminated', '540000.00', '1260000.00', '540000.00'],
    ['P21-20', 'terminated', '480000.00', '1120000.00', '200000.00'],
    ['P21-21', 'completed', '450000.00', '1050000.00', '0.00'],
    ['P22-01', 'completed', '3200000.00', '0.00', '0.00'],
    ['P22-02', 'completed', '2600000.00', '0.00', '0.00'],
    ['P22-04', 'revoked', '900000.00', '2100000.00', '900000.00'],
    ['P22-05', 'revoked', '720000.00', '1680000.00', '720000.00'],
    ['P22-06', 'terminated', '660000.00', '1540000.00', '660000.00'],
    ['P22-07', 'terminated', '780000.00', '1820000.00', '520000.00'],
    ['P22-08', 'completed', '3000000.00', '0.00', '0.00'],
    ['P22-12', 'accepted', '780000.00', '0.00', '0.00'],
    ['P23-02', 'completed', '2500000.00', '0.00', '0.00'],
    ['P23-03', 'completed', '2000000.00', '0.00', '0.00'],
    ['P23-05', 'in-execution', '1800000.00', '0.00', '0.00'],
    ['P23-08', 'in-execution', '480000.00', '0.00', '0.00'],
    ['P23-10', 'terminated', '0.00', '1800000.00', '0.00'],
    ['P23-12', 'in-execution', '3300000.00', '0.00', '0.00'],
  ])('%s is %s: %s paid, %s released, %s recovered', async (...expected) => {
    const [projectId] = expected;
    const project = await readStore.projects.find(projectId);

    expect([
      project?.projectId,
      project?.status,
      project?.paid,
      project?.released,
      project?.recovered,
    ]).toEqual(expected);
  });

  it('accounts for every fen of every award: paid, released or outstanding', async () => {
    const { items } = await readStore.projects.list({ limit: 100 });
    expect(items).toHaveLength(21);

    for (const { projectId, award, paid, released } of items) {
      const money = await readStore.fundLedger.project(projectId);
      const outstanding = sum(money?.balances.committed, money?.balances.authorised);
      const { paid: kept, recoverable, recovered, writtenOff } = money?.balances ?? {};
      const net = sum(kept, recoverable, recovered, writtenOff);
      expect([projectId, sum(paid, released) + outstanding]).toEqual([projectId, sum(award)]);
      expect([projectId, net]).toEqual([projectId, sum(paid)]);
    }
  });
});

describe('what becomes of the duplicates of the demo', () => {
  it('is decided case by case, and no case is opened on what is required to be matched', async () => {
    const { items } = await readStore.duplicates.cases({ limit: 100 });

    expect(items.map(({ ours, other, status }) => [ours.id, other.id, status]).sort()).toEqual([
      ['A22-02', 'shanghai-sci-tech-plan.1', 'dismissed'],
      ['A22-03', 'shanghai-sci-tech-plan.2', 'confirmed'],
      ['A22-04', 'shanghai-sci-tech-plan.3', 'confirmed'],
      ['A23-06', 'A22-02', 'overturned'],
      ['A23-06', 'shanghai-sci-tech-plan.1', 'dismissed'],
      ['A23-07', 'shanghai-sci-tech-plan.4', 'confirmed'],
      ['A23-08', 'shanghai-industry-plan.3', 'open'],
      ['A23-13', 'shanghai-industry-plan.1', 'confirmed'],
    ]);
  });

  it('is found by the comparison of the records where no rule on unit and title sees it', async () => {
    const { items } = await readStore.duplicates.cases({ rule: 'linked-records' });
    const [found] = items.filter(({ ours }) => ours.id === 'A23-13');
    const linkage = found?.linkage;
    const agreement = linkage?.contributions.filter(({ field }) =>
      ['leader', 'unit', 'credit-code'].includes(field),
    );

    expect(items.map(({ ours }) => ours.id)).toEqual(['A23-08', 'A23-13']);
    expect(agreement?.map(({ field, level }) => [field, level])).toEqual([
      ['leader', 'same'],
      ['credit-code', 'other-missing'],
      ['unit', 'same'],
    ]);
    expect(linkage?.scoreMillibits).toBeGreaterThanOrEqual(-1500);
  });

  it('is reviewed where money was paid before, until recovery is ordered', async () => {
    const reviewOn = async (day: string) => {
      const asked = { asOf: calendarDate(day), subject: 'project:P22-04' };
      const { items } = await readStore.duties.list(asked);
      return items.filter(({ kind }) => kind === 'recovery-review');
    };

    expect(await reviewOn('2023-11-13')).toEqual([]);
    expect(await reviewOn('2024-01-08')).toMatchObject([
      { status: 'open', clause: 'MH-1.3.3', sinceOn: '2023-11-14', dueOn: '2024-01-13' },
    ]);
    expect(await reviewOn('2024-01-09')).toMatchObject([{ status: 'done', doneOn: '2024-01-09' }]);
  });
});

describe('what becomes of the centres of the demo', () => {
  it.each([
    ['DC22-05', 'gate', ['MH-2.1.0', 'MH-2.1.2a', 'MH-2.1.2f']],
    ['DC22-06', 'town-recommendation', ['MH-2.3.3']],
    ['DC22-07', 'preliminary-check', ['MH-2.4']],
    ['DC22-08', 'panel-consultation', ['MH-2.4']],
    ['DC22-03', 'selection', ['MH-2.4']],
  ])('%s is refused at the %s on %j', (centreId, stage, clauses) => {
    const refusals = events.flatMap((event) =>
      event.type === 'CentreRefused' && event.data.centreId === centreId ? [event.data] : [],
    );

    expect(refusals.map((refusal) => refusal.stage)).toEqual([stage]);
    expect(refusals[0]?.basis.map(({ clause }) => clause)).toEqual(clauses);
  });

  it.each([
    ['DC22-01', 'paid', '500000.00', '500000.00', '0.00'],
    ['DC22-02', 'unqualified', '500000.00', '0.00', '500000.00'],
    ['DC22-04', 'withdrawn', null, '0.00', '0.00'],
    ['MC22-01', 'paid', '2700000.00', '2700000.00', '0.00'],
    ['MC22-02', 'paid', '3000000.00', '3000000.00', '0.00'],
    ['MC23-01', 'paid', '3500000.00', '3500000.00', '0.00'],
    ['NC22-01', 'paid', '4200000.00', '4200000.00', '0.00'],
  ])('%s is %s: %s awarded, %s paid, %s released', async (...expected) => {
    const centre = await readStore.centres.find(expected[0]);
    const { centreId, status, award, paid, released } = centre ?? {};

    expect([centreId, status, award, paid, released]).toEqual(expected);
  });

  it('puts the qualified district centre forward, and takes the plaque of the other', async () => {
    const [qualified, unqualified] = await Promise.all(
      ['DC22-01', 'DC22-02'].map((centreId) => readStore.centres.find(centreId)),
    );

    expect([qualified?.plaqueNumber, qualified?.putForwardOn]).toEqual([
      '铜牌-DC22-01',
      '2024-09-10',
    ]);
    expect([unqualified?.plaqueNumber, unqualified?.putForwardOn]).toEqual([null, null]);
  });
});

describe('what becomes of the recognitions of the demo', () => {
  it.each([
    ['TP22-03', 'public-notice', ['SH-14.2']],
    ['TP22-04', 'gate', ['SH-6.2']],
    ['TP25-01', 'gate', ['SH-18.3']],
    [
      'TP25-02',
      'gate',
      ['SH-21', 'SH-5.1', 'SH-5.2', 'SH-18.3', 'SH-6.1', 'SH-6.2', 'SH-6.3', 'SH-8', 'SH-10.2'],
    ],
  ])('%s is refused at the %s on %j', (recognitionId, stage, clauses) => {
    const refusals = events.flatMap((event) =>
      event.type === 'RecognitionRefused' && event.data.recognitionId === recognitionId
        ? [event.data]
        : [],
    );

    expect(refusals.map((refusal) => refusal.stage)).toEqual([stage]);
    expect(refusals[0]?.basis.map(({ clause }) => clause)).toEqual(clauses);
  });

  it.each([
    ['TP22-01', 'recognised', '2022-06-01', '2025-05-31', 'ZH-TP22-01-2'],
    ['TP22-02', 'revoked', '2022-06-01', '2024-05-31', 'ZH-TP22-02'],
    ['TP22-05', 'withdrawn', null, null, null],
    ['TP23-01', 'revoked', '2023-04-01', '2025-03-31', 'ZH-TP23-01'],
    ['TP24-01', 'recognised', '2024-07-01', '2027-06-30', 'ZH-TP24-01'],
  ])('%s is %s, in force from %s to %s under %s', async (...expected) => {
    const recognition = await readStore.recognitions.find(expected[0]);
    const { recognitionId, status, validFrom, validTo, certificateNumber } = recognition ?? {};

    expect([recognitionId, status, validFrom, validTo, certificateNumber]).toEqual(expected);
  });

  it('bans the units of revoked ones for three years', () => {
    const bans = events.flatMap((event) =>
      event.type === 'BanImposed' && event.data.banId.includes('revoked')
        ? [[event.data.ground, event.data.firstDay, event.data.lastDay]]
        : [],
    );

    expect(bans).toEqual([
      ['two-years-unfiled', '2024-04-10', '2027-04-09'],
      ['misreporting', '2024-05-14', '2027-05-13'],
    ]);
  });
});

describe('what superior policies change in the demo', () => {
  it('decides by the one that is in effect and cites it, and by none that was withdrawn', () => {
    const cited = events.flatMap((event) => {
      if (event.type !== 'ApprovalInitiated' && event.type !== 'CentreApprovalInitiated') return [];
      const subject =
        event.type === 'ApprovalInitiated' ? event.data.applicationId : event.data.centreId;
      return overridesCitedIn(event.data.basis).map((overrideId) => [subject, overrideId]);
    });

    expect(cited).toEqual([
      ['A23-12', 'OV-2023-01'],
      ['MC23-01', 'OV-2023-02'],
    ]);
  });
});

function unitsOfOtherProgrammes(event: Recorded): readonly Unit[] {
  if (event.type === 'CentreApplied') return [event.data.content.host];
  return event.type === 'RecognitionApplied' ? [event.data.content.applicant] : [];
}

/** Which superior policies the findings of a decision cite, each named once. */
function overridesCitedIn(basis: Basis): readonly string[] {
  const cited = basis.flatMap(({ facts }) => JSON.stringify(facts).match(/OV-\d{4}-\d{2}/g) ?? []);
  return [...new Set(cited)];
}

function sum(...amounts: readonly (Parameters<typeof fenOf>[0] | undefined)[]): bigint {
  return amounts.reduce((total, amount) => total + (amount === undefined ? 0n : fenOf(amount)), 0n);
}
