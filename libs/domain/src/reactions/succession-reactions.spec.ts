import { describe, expect, it } from '@jest/globals';
import { calendarDate as day } from '@grants/kernel';
import { activeBansOn, bansOf } from '../credit-standing/standing-facts.ts';
import type {
  BanEnding,
  BanReachedUnit,
  SuccessionKind,
} from '../credit-standing/succession-events.ts';
import { CreditRecords } from '../specs/credit-records.ts';
import {
  codeOf,
  document,
  givenBy,
  laterDocument,
  linked,
  person,
  unitOf,
} from '../specs/credit-sample.ts';
import { stepsOf } from '../specs/reaction-steps.ts';
import { acknowledgeSuccessionWhenRecorded } from './acknowledge-succession-when-recorded.ts';
import { endInheritedBanWhenReachEnded } from './end-inherited-ban-when-reach-ended.ts';
import { inheritBanWhenReached } from './inherit-ban-when-reached.ts';
import { withdrawAcknowledgementWhenSuccessionWithdrawn } from './withdraw-acknowledgement-when-succession-withdrawn.ts';

const context = givenBy('officer-1', '2024-06-03');
const at = { linkId: 'link-1', kind: 'merger' } as const;

/** The records of units by number, with what an office does to them in a word each. */
class Office {
  readonly records = new CreditRecords();

  bans(n: number, banId = 'ban-1', firstDay = '2022-03-15'): this {
    const data = {
      subject: unitOf(n),
      banId,
      ground: 'misreporting',
      firstDay: day(firstDay),
      programmes: ['high-tech-transformation'],
      document,
    } as const;
    return this.gives({ type: 'ImposeBan', data, context });
  }

  links(
    from: number,
    to: number,
    kind: SuccessionKind = 'merger',
    effectiveOn = '2023-01-01',
  ): this {
    const data = {
      subject: unitOf(from),
      linkId: `link-${from}-${to}`,
      kind,
      toCreditCode: codeOf(to),
      effectiveOn: day(effectiveOn),
      document: laterDocument,
    };
    return this.gives({ type: 'RecordSuccession', data, context });
  }

  unlinks(from: number, to: number): this {
    const data = { subject: unitOf(from), linkId: `link-${from}-${to}`, reason: '有误', document };
    return this.gives({ type: 'WithdrawSuccession', data, context });
  }

  lifts(n: number, liftedOn = '2024-06-01', banId = 'ban-1'): this {
    const data = { subject: unitOf(n), banId, liftedOn: day(liftedOn), reason: '修复', document };
    return this.gives({ type: 'LiftBan', data, context });
  }

  annuls(n: number, banId = 'ban-1'): this {
    const data = { subject: unitOf(n), banId, reason: '有误', document };
    return this.gives({ type: 'AnnulBan', data, context: givenBy('officer-2', '2024-06-03') });
  }

  notesExpiry(n: number): this {
    const data = { subject: unitOf(n), banId: 'ban-1' };
    return this.gives({
      type: 'RecordBanExpiry',
      data,
      context: givenBy('officer-1', '2025-03-15'),
    });
  }

  /** The days on which a unit is banned, ban by ban. */
  bansOf(n: number): readonly string[] {
    return bansOf(this.records.standingOf(n)).map(
      ({ banId, firstDay, lastDay }) => `${banId} ${firstDay} ${lastDay}`,
    );
  }

  isBanned(n: number, date: string): boolean {
    return activeBansOn(this.records.standingOf(n), day(date)).length > 0;
  }

  private gives(command: Parameters<CreditRecords['give']>[0]): this {
    expect(this.records.give(command)).toBeUndefined();
    return this;
  }
}

describe('what passes between two records', () => {
  const way = {
    banId: 'ban-1',
    originCreditCode: codeOf(1),
    path: [{ ...at, creditCode: codeOf(2) }],
  };
  const carried = {
    ...way,
    ...at,
    ground: 'misreporting',
    firstDay: day('2023-01-01'),
    lastDay: day('2025-03-14'),
    programmes: ['high-tech-transformation'],
    clause: 'SH-18.3',
    document,
  } as const;
  const reachedFrom = (subject: BanReachedUnit['data']['subject']): BanReachedUnit => ({
    type: 'BanReachedUnit',
    data: { ...carried, subject, toCreditCode: codeOf(2) },
  });
  const ending: BanEnding = { kind: 'annulled', reason: '有误', document };

  it('is a link, to the record it leads to', () => {
    expect(stepsOf(acknowledgeSuccessionWhenRecorded, linked())).toEqual([
      {
        intent: {
          type: 'AcknowledgeSuccession',
          data: {
            subject: unitOf(2),
            linkId: 'link-1',
            kind: 'renaming',
            fromCreditCode: codeOf(1),
            effectiveOn: day('2023-01-01'),
            document: laterDocument,
          },
        },
      },
    ]);
  });

  it('is that a link is none', () => {
    const data = { subject: unitOf(1), linkId: 'link-1', reason: '有误', document };
    expect(
      stepsOf(withdrawAcknowledgementWhenSuccessionWithdrawn, {
        type: 'SuccessionWithdrawn',
        data: { ...data, toCreditCode: codeOf(2) },
      }),
    ).toEqual([
      {
        intent: {
          type: 'WithdrawAcknowledgement',
          data: { ...data, subject: unitOf(2), fromCreditCode: codeOf(1) },
        },
      },
    ]);
  });

  it('SH-18.3: is a ban, and its end', () => {
    expect(stepsOf(inheritBanWhenReached, reachedFrom(unitOf(1)))).toEqual([
      {
        intent: {
          type: 'InheritBan',
          data: { ...carried, subject: unitOf(2), fromCreditCode: codeOf(1) },
        },
      },
    ]);
    expect(
      stepsOf(endInheritedBanWhenReachEnded, {
        type: 'BanReachEnded',
        data: { ...way, subject: unitOf(1), toCreditCode: codeOf(2), ending },
      }),
    ).toEqual([
      {
        intent: {
          type: 'EndInheritedBan',
          data: { ...way, subject: unitOf(2), fromCreditCode: codeOf(1), ending },
        },
      },
    ]);
  });

  it('is nothing of a person', () => {
    expect(stepsOf(inheritBanWhenReached, reachedFrom(person))).toEqual([]);
    expect(stepsOf(acknowledgeSuccessionWhenRecorded, linked({ subject: person }))).toEqual([]);
  });
});

describe('SH-18.3: a ban over a chain of three units', () => {
  const carried = ['ban-1 2023-01-01 2025-03-14'];

  it.each<[string, (office: Office) => Office]>([
    ['before the links', (office) => office.bans(1).links(1, 2).links(2, 3)],
    ['between the links', (office) => office.links(1, 2).bans(1).links(2, 3)],
    ['after the links', (office) => office.links(1, 2).links(2, 3).bans(1)],
    ['with the last link first', (office) => office.bans(1).links(2, 3).links(1, 2)],
  ])('reaches the last, imposed %s', (_when, takesPlace) => {
    const office = takesPlace(new Office());
    expect([1, 2, 3].map((n) => office.bansOf(n))).toEqual([
      ['ban-1 2022-03-15 2025-03-14'],
      carried,
      carried,
    ]);
    expect(
      ['2022-12-31', '2023-01-01', '2025-03-14', '2025-03-15'].map((date) =>
        office.isBanned(3, date),
      ),
    ).toEqual([false, true, true, false]);
  });

  it('ends for all of them the day before it is lifted', () => {
    const office = new Office().bans(1).links(1, 2).links(2, 3).lifts(1);
    expect([1, 2, 3].map((n) => office.isBanned(n, '2024-05-31'))).toEqual([true, true, true]);
    expect([1, 2, 3].map((n) => office.isBanned(n, '2024-06-01'))).toEqual([false, false, false]);
  });

  it('reaches a later link for the days that were left of it when it was lifted', () => {
    const office = new Office().bans(1).lifts(1).links(1, 2).links(2, 3);
    expect(office.bansOf(3)).toEqual(['ban-1 2023-01-01 2024-05-31']);
  });

  it('counts for nothing anywhere once it is annulled, lifted before or not', () => {
    for (const office of [
      new Office().bans(1).links(1, 2).links(2, 3).annuls(1),
      new Office().bans(1).links(1, 2).links(2, 3).lifts(1).annuls(1),
      new Office().bans(1).annuls(1).links(1, 2).links(2, 3),
    ]) {
      expect([1, 2, 3].flatMap((n) => office.bansOf(n))).toEqual([]);
    }
  });

  it('counts for nothing beyond a link that is withdrawn', () => {
    const first = new Office().bans(1).links(1, 2).links(2, 3).unlinks(1, 2);
    expect([1, 2, 3].map((n) => first.bansOf(n).length)).toEqual([1, 0, 0]);
    const second = new Office().bans(1).links(1, 2).links(2, 3).unlinks(2, 3);
    expect([1, 2, 3].map((n) => second.bansOf(n).length)).toEqual([1, 1, 0]);
  });

  it('is noted as over on all of them, and keeps its days', () => {
    const office = new Office().bans(1).links(1, 2).links(2, 3).notesExpiry(1);
    expect(office.bansOf(3)).toEqual(carried);
    const { inheritedBans } = office.records.standingOf(3);
    expect(inheritedBans.map(({ ending }) => ending)).toEqual([{ kind: 'expired' }]);
  });
});

describe('SH-18.3: a unit with two origins of bans', () => {
  it('stays banned by the second when the first is annulled', () => {
    const office = new Office().bans(1).bans(2, 'ban-2', '2023-06-01').links(1, 3).links(2, 3);
    expect(office.bansOf(3)).toEqual([
      'ban-1 2023-01-01 2025-03-14',
      'ban-2 2023-06-01 2026-05-31',
    ]);
    office.annuls(1);
    expect(office.bansOf(3)).toEqual(['ban-2 2023-06-01 2026-05-31']);
  });

  it('tells bans of one id by the unit they were imposed on', () => {
    const office = new Office().bans(1).bans(2).bans(3).links(1, 3).links(2, 3).annuls(2);
    expect(office.bansOf(3)).toEqual([
      'ban-1 2022-03-15 2025-03-14',
      'ban-1 2023-01-01 2025-03-14',
    ]);
  });

  it('stays banned by the way that is left of two', () => {
    const office = new Office().bans(1);
    office.links(1, 2, 'division').links(1, 3, 'division').links(2, 4).links(3, 4);
    expect(office.bansOf(4)).toHaveLength(2);
    office.unlinks(2, 4);
    expect(office.bansOf(4)).toHaveLength(1);
    office.unlinks(1, 3);
    expect(office.bansOf(4)).toEqual([]);
  });
});

describe('SH-18.3: a circle of links', () => {
  it('comes to rest, and bans each unit in it once', () => {
    const office = new Office().bans(1).links(1, 2).links(2, 3).links(3, 1);
    expect([1, 2, 3].map((n) => office.bansOf(n).length)).toEqual([1, 1, 1]);
    office.annuls(1);
    expect([1, 2, 3].map((n) => office.bansOf(n).length)).toEqual([0, 0, 0]);
  });
});

describe('SH-18.3: a branch and its parent are one unit', () => {
  it('so that a ban of a branch reaches the parent and its other branches', () => {
    const office = new Office().links(2, 1, 'branch-of').links(3, 1, 'branch-of').bans(2);
    expect([1, 2, 3].map((n) => office.isBanned(n, '2024-02-29'))).toEqual([true, true, true]);
  });

  it('so that a ban of the parent reaches a branch that is recorded later', () => {
    const office = new Office().bans(1).links(2, 1, 'branch-of', '2024-02-29');
    expect(office.bansOf(2)).toEqual(['ban-1 2024-02-29 2025-03-14']);
    office.unlinks(2, 1);
    expect(office.bansOf(2)).toEqual([]);
  });
});

describe('SH-18.3: what was split off', () => {
  it('is banned with the unit that was banned by then, and not with one banned later', () => {
    expect(new Office().bans(1).links(1, 2, 'division').bansOf(2)).toHaveLength(1);
    expect(new Office().bans(1, 'ban-1', '2023-01-02').links(1, 2, 'division').bansOf(2)).toEqual(
      [],
    );
  });
});
