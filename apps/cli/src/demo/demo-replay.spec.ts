import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { replayOf } from '@grants/application';
import type { ReplayStep, ReplaySubject } from '@grants/application';
import { fenOf, yuanOf } from '@grants/kernel';
import { BUILD_MS_MAX, toldDemo } from '../specs/told-demo.ts';
import type { ToldDemo } from '../specs/told-demo.ts';

let demo: ToldDemo;

beforeAll(async () => {
  demo = await toldDemo();
}, BUILD_MS_MAX);

afterAll(() => demo.forget());

async function replay(noun: ReplaySubject['noun'], id: string): Promise<readonly ReplayStep[]> {
  const { eventStore, readStore } = demo;
  return (await replayOf({ eventStore, history: readStore.history }, { noun, id })).items;
}

/** The last step of a type on a day. */
function stepOn(steps: readonly ReplayStep[], day: string, type: string): ReplayStep {
  const step = steps.findLast((one) => one.occurredOn === day && one.type === type);
  if (step === undefined) throw new Error(`no ${type} on ${day}`);
  return step;
}

const standing = ({ moment }: ReplayStep) =>
  moment.statuses.map(({ noun, status }) => `${noun} ${status}`);
const due = ({ moment }: ReplayStep) =>
  moment.duties.map(({ kind, dueOn, status }) => `${kind} ${dueOn} ${status}`);

describe('the replay of P21-02, which was held and passed acceptance', () => {
  let steps: readonly ReplayStep[];
  beforeAll(async () => {
    steps = await replay('project', 'P21-02');
  });

  it('begins with its application, which was returned and completed', () => {
    expect(steps.slice(0, 3).map(standing)).toEqual([
      ['application submitted'],
      ['application returned'],
      ['application submitted'],
    ]);
    expect(steps[0]?.moment.money).toBeNull();
  });

  it('MH-1.3.6: has its review due a week later once its call was open a week longer', () => {
    // Twenty working days after 14 January, and after the 21st: both weekend days before the Spring
    // Festival of 2022 were worked, and the week of it was not.
    expect(steps[0] && due(steps[0])).toEqual(['application-review 2022-02-16 open']);
    const opinion = steps.find(({ type }) => type === 'PreliminaryOpinionGiven');
    expect(opinion?.changed).toEqual([
      {
        part: 'duty',
        key: 'application-review|application:A21-02',
        member: 'dueOn',
        before: '2022-02-16',
        after: '2022-02-23',
      },
    ]);
    expect(stepOn(steps, '2022-02-17', 'ScoreRecorded').moment.duties[0]).toMatchObject({
      status: 'open',
      daysLeft: 6,
      overdueWorkingDays: 0,
    });
    expect(due(stepOn(steps, '2022-02-21', 'ExpertReviewConcluded'))).toEqual([]);
  });

  it('MH-1.5.2: has thirty per cent of its award paid after the first tranche', () => {
    const paid = stepOn(steps, '2022-04-15', 'DisbursementPaid');
    expect(paid.moment.money).toMatchObject({
      promised: '2400000.00',
      committed: '1680000.00',
      authorised: '0.00',
      paid: '720000.00',
    });
    expect(standing(paid)).toEqual(['application approved', 'project in-execution']);
    expect(paid.changed).toEqual([
      { part: 'money', key: 'authorised', member: 'amount', before: '720000.00', after: null },
      { part: 'money', key: 'paid', member: 'amount', before: null, after: '720000.00' },
    ]);
  });

  it('MH-1.1.6: was held by the ban of its unit, application and project, and released', () => {
    const held = stepOn(steps, '2023-11-06', 'ProjectHeld');
    expect(held.moment.holds.map(({ noun, ground }) => [noun, ground])).toEqual([
      ['application', 'ban'],
      ['project', 'ban'],
    ]);
    expect(held.changed).toMatchObject([{ part: 'hold', before: null, after: 'ban' }]);
    expect(stepOn(steps, '2023-11-20', 'ProjectHoldReleased').moment.holds).toEqual([]);
  });

  it('MH-1.6.4: had a year more from the day it was extended', () => {
    const asked = stepOn(steps, '2024-01-15', 'AdjustmentRequested');
    const extended = stepOn(steps, '2024-01-29', 'ExecutionExtended');
    expect(due(asked)).toEqual(['execution-period 2024-03-31 open']);
    expect(due(extended)).toEqual(['execution-period 2025-03-31 open']);
    expect(extended.changed).toMatchObject([
      { part: 'duty', member: 'dueOn', before: '2024-03-31', after: '2025-03-31' },
    ]);
  });

  it('ends completed, what was not supported released, and nothing due', () => {
    const last = steps.at(-1);
    // 720,000 and 1,380,000 paid; the audit did not support 300,000.
    expect(last?.moment).toMatchObject({
      on: '2025-06-19',
      money: { promised: '2400000.00', paid: '2100000.00', released: '300000.00' },
      duties: [],
      holds: [],
    });
    expect(last && standing(last)).toEqual(['application approved', 'project completed']);
  });
});

describe('the replay of P22-07, which was terminated and paid back in parts', () => {
  let steps: readonly ReplayStep[];
  beforeAll(async () => {
    steps = await replay('project', 'P22-07');
  });

  const recovery = (step: ReplayStep) =>
    step.moment.duties.map(({ kind, outstanding, status }) => [kind, outstanding, status]);

  it('has the rest of its award released when it was terminated', () => {
    const released = stepOn(steps, '2024-01-16', 'CommitmentReleased');
    // 30 % of 2,600,000 had been paid.
    expect(released.moment.money).toMatchObject({ paid: '780000.00', released: '1820000.00' });
    expect(standing(released)).toEqual(['application approved', 'project terminated']);
  });

  it('MH-1.6.12: tells what of the recovery is outstanding, receipt by receipt', () => {
    const on = (day: string, type: string) => recovery(stepOn(steps, day, type));
    expect(on('2024-01-30', 'RecoveryOrdered')).toEqual([['recovery', '780000.00', 'open']]);
    expect(on('2024-06-18', 'RecoveryReceived')).toEqual([['recovery', '520000.00', 'open']]);
    expect(on('2024-12-20', 'RecoveryReceived')).toEqual([['recovery', '260000.00', 'open']]);
    expect(on('2025-02-18', 'RecoveryReceived')).toEqual([]);
    // The third receipt was another unit's money: due since the end of 2024, and due again.
    expect(on('2025-02-25', 'RecoveryReceiptReversed')).toEqual([
      ['recovery', '260000.00', 'overdue'],
    ]);
    expect(on('2025-11-25', 'RecoveryWrittenOff')).toEqual([]);
  });

  it('ends with two thirds recovered and the third part written off', () => {
    expect(steps.at(-1)?.moment.money).toMatchObject({
      paid: '0.00',
      recoverable: '0.00',
      recovered: '520000.00',
      writtenOff: '260000.00',
      released: '1820000.00',
    });
  });
});

describe('every replay of the demo', () => {
  it('tells an event that was recorded late with both its days, and does not turn the day back', async () => {
    const steps = await replay('project', 'P22-08');
    const late = steps.find(({ recordedLate }) => recordedLate);

    expect(late).toMatchObject({
      type: 'RelatedPartyFindingRecorded',
      occurredOn: '2022-10-20',
      recordedAt: '2022-10-26T01:09:00.000Z',
      backfillReason: '现场检查记录事后补录',
      moment: { on: '2022-10-25' },
    });
    expect(steps.filter(({ recordedLate }) => recordedLate)).toHaveLength(1);
  });

  it('comes out the same when it is told again', async () => {
    expect(await replay('recognition', 'TP22-01')).toEqual(await replay('recognition', 'TP22-01'));
    expect(await replay('centre', 'DC22-01')).toEqual(await replay('centre', 'DC22-01'));
  });

  it('has the promised money somewhere, to the fen, at every step of every project', async () => {
    const { items: projects } = await demo.readStore.projects.list({ limit: 500 });
    let counted = 0;
    for (const { projectId } of projects) {
      for (const { moment } of await replay('project', projectId)) {
        if (moment.money === null) continue;
        const { promised, ...accounts } = moment.money;
        const sum = Object.values(accounts).reduce((total, yuan) => total + fenOf(yuan), 0n);
        expect([projectId, yuanOf(sum)]).toEqual([projectId, promised]);
        counted += 1;
      }
    }
    expect(counted).toBeGreaterThan(projects.length);
  });

  it('ends where the registers and the ledger are', async () => {
    const { items: projects } = await demo.readStore.projects.list({ limit: 500 });
    for (const { projectId, status, holds } of projects) {
      const last = (await replay('project', projectId)).at(-1);
      const ledger = await demo.readStore.fundLedger.project(projectId);
      const { paid, committed, released } = ledger?.balances ?? {};

      expect([projectId, last && standing(last).at(-1)]).toEqual([projectId, `project ${status}`]);
      expect(last?.moment.money).toMatchObject({ paid, committed, released });
      expect(last?.moment.holds.filter(({ noun }) => noun === 'project')).toHaveLength(
        holds.length,
      );
    }
  });
});
