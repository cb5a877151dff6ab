import { describe, expect, it } from '@jest/globals';
import { calendarDate as day, creditCode, fold, instant } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { given } from '@grants/testing';
import type { ImposeBan, LiftBan, RecordViolation, WithdrawViolation } from './commands.ts';
import { creditStandingDecider } from './decider.ts';
import type {
  BanImposed,
  BanLifted,
  CreditStandingEvent,
  IntegrityEntryMade,
  ViolationRecorded,
  ViolationWithdrawn,
} from './events.ts';
import { activeBansOn, bansOf, violationsOf } from './standing-facts.ts';

const decider = creditStandingDecider;
const context: CommandContext = {
  commandId: 'command-1',
  correlationId: 'correlation-1',
  causationId: 'command-1',
  actor: { id: 'officer-1', role: 'commission-officer' },
  occurredAt: instant('2023-06-01T09:00+08:00'),
};
const unit = { kind: 'unit', creditCode: creditCode('91310112MA1GBWQX0M') } as const;
const person = { kind: 'person', personRef: 'b'.repeat(64) } as const;
const document = { number: '沪科〔2022〕31号', date: day('2022-03-15') };
const laterDocument = { number: '沪科〔2023〕40号', date: day('2023-05-30') };

const violation: RecordViolation['data'] = {
  subject: unit,
  violationId: 'violation-1',
  kind: 'tax',
  occurredOn: day('2021-11-02'),
  decidedOn: day('2022-03-10'),
  note: '虚开发票',
  document,
};
const recordViolation = (over: Partial<RecordViolation['data']> = {}): RecordViolation => ({
  type: 'RecordViolation',
  data: { ...violation, ...over },
  context,
});
const withdrawal = {
  subject: unit,
  violationId: 'violation-1',
  reason: '处罚决定被撤销',
  document: laterDocument,
};
const withdrawViolation = (reason = withdrawal.reason): WithdrawViolation => ({
  type: 'WithdrawViolation',
  data: { ...withdrawal, reason },
  context,
});
const violationRecorded: ViolationRecorded = { type: 'ViolationRecorded', data: violation };
const violationWithdrawn: ViolationWithdrawn = { type: 'ViolationWithdrawn', data: withdrawal };

const ban: ImposeBan['data'] = {
  subject: unit,
  banId: 'ban-1',
  ground: 'misreporting',
  firstDay: day('2022-03-15'),
  programmes: ['high-tech-transformation'],
  document,
};
const imposeBan = (over: Partial<ImposeBan['data']> = {}): ImposeBan => ({
  type: 'ImposeBan',
  data: { ...ban, ...over },
  context,
});
const imposed = (over: Partial<BanImposed['data']> = {}): BanImposed => {
  const firstDay = over.firstDay ?? ban.firstDay;
  const lastDay = over.lastDay ?? day('2025-03-14');
  return {
    type: 'BanImposed',
    data: {
      ...ban,
      clause: 'SH-18.3',
      lastDay,
      imposedBy: 'officer-1',
      basis: [
        {
          rule: 'reporting-duty',
          clause: 'SH-18.2',
          verdict: 'failed',
          facts: { breach: 'misreporting' },
        },
        {
          rule: 'recognition-ban',
          clause: 'SH-18.3',
          verdict: 'passed',
          facts: { breach: 'misreporting', since: '2020-11-18', years: 3, firstDay, lastDay },
        },
      ],
      ...over,
    },
  };
};
const lifting: LiftBan['data'] = {
  subject: unit,
  banId: 'ban-1',
  liftedOn: day('2023-06-01'),
  reason: '复议撤销',
  document: laterDocument,
};
const liftBan = (over: Partial<LiftBan['data']> = {}): LiftBan => ({
  type: 'LiftBan',
  data: { ...lifting, ...over },
  context,
});
const lifted = (liftedOn = '2023-06-01'): BanLifted => ({
  type: 'BanLifted',
  data: { ...lifting, liftedOn: day(liftedOn) },
});

const entry: IntegrityEntryMade['data'] = {
  subject: person,
  entryId: 'project-1.member-1',
  projectId: 'project-1',
  clause: 'MH-1.6.16',
  document,
};
const entryMade: IntegrityEntryMade = { type: 'IntegrityEntryMade', data: entry };

describe('MH-1.1.6, SH-5.2: recording a violation', () => {
  it('puts it on record once', () => {
    given(decider).when(recordViolation()).then(violationRecorded).andRepeatingChangesNothing();
  });

  it('may be decided the day it occurred, and not the day before', () => {
    const sameDay = recordViolation({ decidedOn: violation.occurredOn });
    given(decider).when(sameDay).then({ type: 'ViolationRecorded', data: sameDay.data });
    given(decider)
      .when(recordViolation({ decidedOn: day('2021-11-01') }))
      .thenRejected({
        code: 'CREDIT_STANDING.VIOLATION_DECIDED_BEFORE_IT_OCCURRED',
        facts: { occurredOn: day('2021-11-02'), decidedOn: day('2021-11-01') },
      });
  });

  it('is refused under the id of another', () => {
    given(decider, violationRecorded)
      .when(recordViolation({ kind: 'safety' }))
      .thenRejected({
        code: 'CREDIT_STANDING.VIOLATION_ID_TAKEN',
        facts: { violationId: 'violation-1' },
      });
  });

  it('is refused under the id of one that was withdrawn, the same words or not', () => {
    for (const command of [recordViolation(), recordViolation({ kind: 'safety' })]) {
      given(decider, violationRecorded, violationWithdrawn)
        .when(command)
        .thenRejected({
          code: 'CREDIT_STANDING.VIOLATION_WITHDRAWN',
          facts: { documentNumber: '沪科〔2023〕40号' },
        });
    }
  });
});

describe('withdrawing a violation', () => {
  it('takes it off the record', () => {
    given(decider, violationRecorded)
      .when(withdrawViolation())
      .then(violationWithdrawn)
      .andRepeatingChangesNothing();
  });

  it('is refused for one that is not on record, or withdrawn for another reason', () => {
    given(decider)
      .when(withdrawViolation())
      .thenRejected({ code: 'CREDIT_STANDING.VIOLATION_UNKNOWN' });
    given(decider, violationRecorded, violationWithdrawn)
      .when(withdrawViolation('登记错误'))
      .thenRejected({ code: 'CREDIT_STANDING.VIOLATION_WITHDRAWN' });
  });
});

describe('SH-18.3: imposing a ban', () => {
  it('lasts three years to the day before the anniversary, on a stated basis', () => {
    given(decider).when(imposeBan()).then(imposed()).andRepeatingChangesNothing();
  });

  it('of 29 February ends on 28 February three years on', () => {
    const firstDay = day('2024-02-29');
    given(decider)
      .when(imposeBan({ firstDay }))
      .then(imposed({ firstDay, lastDay: day('2027-02-28') }));
  });

  it.each(['2022-03-15', '2022-03-16'])('may begin with its document or after it: %s', (date) => {
    const decision = decider.decide(imposeBan({ firstDay: day(date) }), decider.initialState);
    expect(decision).toMatchObject({ accepted: [{ data: { firstDay: date } }] });
  });

  it('does not begin before its document', () => {
    given(decider)
      .when(imposeBan({ firstDay: day('2022-03-14') }))
      .thenRejected({
        code: 'CREDIT_STANDING.BAN_BEFORE_DOCUMENT',
        clause: 'SH-18.3',
        facts: { firstDay: day('2022-03-14'), documentDate: day('2022-03-15') },
      });
  });

  it('does not begin before the text is in force', () => {
    const old = { number: '沪科〔2020〕1号', date: day('2020-01-06') };
    given(decider)
      .when(imposeBan({ firstDay: day('2020-11-17'), document: old }))
      .thenRejected({ code: 'CREDIT_STANDING.BAN_BEFORE_CLAUSE', clause: 'SH-18.3' });
  });

  it('meets a unit, never a person', () => {
    given(decider)
      .when(imposeBan({ subject: person }))
      .thenRejected({ code: 'CREDIT_STANDING.BAN_OF_PERSON', clause: 'SH-18.3' });
  });

  it('closes at least one programme', () => {
    given(decider)
      .when(imposeBan({ programmes: [] }))
      .thenRejected({ code: 'CREDIT_STANDING.BAN_WITHOUT_PROGRAMME', clause: 'SH-18.3' });
  });

  it('is refused under the id of another', () => {
    given(decider, imposed())
      .when(imposeBan({ ground: 'concealment' }))
      .thenRejected({ code: 'CREDIT_STANDING.BAN_ID_TAKEN', facts: { banId: 'ban-1' } });
  });
});

describe('SH-18.3: two bans of one unit', () => {
  const second = (firstDay: string, over: Partial<ImposeBan['data']> = {}) =>
    imposeBan({ banId: 'ban-2', firstDay: day(firstDay), ...over });
  const fromJanuary2024 = { firstDay: day('2024-01-01'), lastDay: day('2026-12-31') };
  const others: Partial<ImposeBan['data']> = { programmes: ['key-core-technology'] };
  const oneMore: Partial<ImposeBan['data']> = {
    programmes: ['high-tech-transformation', 'key-core-technology'],
  };

  it('are one too many when the second adds neither a day nor a programme', () => {
    const both = ['high-tech-transformation', 'key-core-technology'] as const;
    for (const programmes of [['high-tech-transformation'] as const, both]) {
      given(decider, imposed({ programmes }))
        .when(second('2022-03-15'))
        .thenRejected({
          code: 'CREDIT_STANDING.BAN_WITHIN_ANOTHER',
          clause: 'SH-18.3',
          facts: {
            within: 'ban-1',
            firstDay: day('2022-03-15'),
            lastDay: day('2025-03-14'),
            programmes,
          },
        });
    }
  });

  it('are two when a second breach within three years ends later, and each is in force', () => {
    const later = { banId: 'ban-2', firstDay: day('2022-03-16'), lastDay: day('2025-03-15') };
    given(decider, imposed()).when(second('2022-03-16')).then(imposed(later));
    const banned = fold(decider, [imposed(), imposed(later)]);
    const bansOn = (date: string) => activeBansOn(banned, day(date)).map(({ banId }) => banId);
    expect(['2022-03-15', '2025-03-14', '2025-03-15', '2025-03-16'].map(bansOn)).toEqual([
      ['ban-1'],
      ['ban-1', 'ban-2'],
      ['ban-2'],
      [],
    ]);
  });

  it.each([
    ['the first has ended', second('2025-03-15'), [imposed()]],
    ['the first was lifted that day', second('2023-06-01'), [imposed(), lifted()]],
    ['the first was lifted since', second('2022-03-15'), [imposed(), lifted()]],
    ['the first was never in force', second('2022-03-15'), [imposed(), lifted('2022-03-15')]],
    ['the second begins earlier', second('2022-03-15'), [imposed(fromJanuary2024)]],
    ['they close different programmes', second('2022-03-15', others), [imposed()]],
    ['the second closes one more', second('2022-03-15', oneMore), [imposed()]],
  ])('are both imposed when %s', (_what, command, history) => {
    expect(decider.decide(command, fold(decider, history))).toMatchObject({
      accepted: [{ type: 'BanImposed', data: { banId: 'ban-2' } }],
    });
  });
});

describe('SH-18.3: lifting a ban', () => {
  it('ends it early', () => {
    given(decider, imposed()).when(liftBan()).then(lifted()).andRepeatingChangesNothing();
  });

  it('may reach back to before its first day: it was never in force', () => {
    const liftedOn = day('2022-03-01');
    given(decider, imposed()).when(liftBan({ liftedOn })).then(lifted('2022-03-01'));
  });

  it('is done once', () => {
    given(decider, imposed(), lifted())
      .when(liftBan({ liftedOn: day('2023-05-31') }))
      .thenRejected({
        code: 'CREDIT_STANDING.BAN_LIFTED',
        facts: { liftedOn: day('2023-06-01'), documentNumber: '沪科〔2023〕40号' },
      });
  });

  it('needs a ban', () => {
    given(decider).when(liftBan()).thenRejected({ code: 'CREDIT_STANDING.BAN_UNKNOWN' });
  });

  it('comes too late after the last day, and not on it', () => {
    const late = { ...context, occurredAt: instant('2025-04-01T09:00+08:00') };
    const lastDay = { ...liftBan({ liftedOn: day('2025-03-14') }), context: late };
    const tooLate = { ...liftBan({ liftedOn: day('2025-03-15') }), context: late };
    given(decider, imposed()).when(lastDay).then(lifted('2025-03-14'));
    given(decider, imposed())
      .when(tooLate)
      .thenRejected({
        code: 'CREDIT_STANDING.LIFTED_AFTER_LAST_DAY',
        facts: { liftedOn: day('2025-03-15'), lastDay: day('2025-03-14') },
      });
  });

  it('is not done from a day that has not come', () => {
    given(decider, imposed())
      .when(liftBan({ liftedOn: day('2023-06-02') }))
      .thenRejected({
        code: 'CREDIT_STANDING.LIFTED_IN_ADVANCE',
        facts: { liftedOn: day('2023-06-02'), today: day('2023-06-01') },
      });
  });
});

describe('what a credit record says', () => {
  const standing = (...events: readonly CreditStandingEvent[]) => fold(decider, events);
  const other: ViolationRecorded = {
    type: 'ViolationRecorded',
    data: { ...violation, violationId: 'violation-2', kind: 'safety' },
  };

  it('counts the violations that were not withdrawn (MH-1.1.6)', () => {
    expect(violationsOf(standing(violationRecorded, other, violationWithdrawn))).toEqual([
      { violationId: 'violation-2', kind: 'safety', occurredOn: day('2021-11-02') },
    ]);
  });

  it('has a ban in force from its first to its last day (SH-18.3)', () => {
    const banned = standing(imposed());
    const isBanned = (date: string) => activeBansOn(banned, day(date)).length > 0;
    expect(
      ['2022-03-14', '2022-03-15', '2025-03-14', '2025-03-15'].map((date) => isBanned(date)),
    ).toEqual([false, true, true, false]);
  });

  it('has a lifted ban in force to the day before', () => {
    expect(bansOf(standing(imposed(), lifted()))).toMatchObject([
      { banId: 'ban-1', firstDay: day('2022-03-15'), lastDay: day('2023-05-31') },
    ]);
    expect(bansOf(standing(imposed(), lifted('2022-03-16')))).toMatchObject([
      { banId: 'ban-1', firstDay: day('2022-03-15'), lastDay: day('2022-03-15') },
    ]);
    expect(bansOf(standing(imposed(), lifted('2022-03-15')))).toEqual([]);
  });

  it('says nothing of a subject nothing is recorded of', () => {
    expect([violationsOf(standing()), bansOf(standing())]).toEqual([[], []]);
    expect(standing().status).toBe('unrecorded');
    expect(standing(entryMade).status).toBe('recorded');
  });
});
