import { describe, expect, it } from '@jest/globals';
import { calendarDate as day, fold } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  appealed,
  codeOf,
  givenBy,
  imposed,
  laterDocument,
  linked,
  unitOf,
} from '../../specs/credit-sample.ts';
import type { AnnulBan, LiftBan, RecordBanExpiry } from '../commands.ts';
import { creditStandingDecider as decider } from '../decider.ts';
import type { BanAnnulled, BanExpired, BanLifted } from '../events.ts';
import { bansOf } from '../standing-facts.ts';
import type { BanInherited } from '../succession-events.ts';

const annulment: BanAnnulled['data'] = {
  subject: unitOf(1),
  banId: 'ban-1',
  reason: '法院撤销原决定',
  document: laterDocument,
};
const annulled: BanAnnulled = { type: 'BanAnnulled', data: annulment };
const annulBan = (over: Partial<AnnulBan['data']> = {}, by = 'officer-2'): AnnulBan => ({
  type: 'AnnulBan',
  data: { ...annulment, ...over },
  context: givenBy(by, '2023-06-01'),
});
const lifting: BanLifted['data'] = { ...annulment, liftedOn: day('2023-06-01') };
const lifted: BanLifted = { type: 'BanLifted', data: lifting };
const liftBan = (over: Partial<LiftBan['data']> = {}, on = '2023-06-01'): LiftBan => ({
  type: 'LiftBan',
  data: { ...lifting, ...over },
  context: givenBy('officer-2', on),
});
const expired: BanExpired = {
  type: 'BanExpired',
  data: { subject: unitOf(1), banId: 'ban-1', lastDay: day('2025-03-14') },
};
const recordExpiry = (on: string, banId = 'ban-1'): RecordBanExpiry => ({
  type: 'RecordBanExpiry',
  data: { subject: unitOf(1), banId },
  context: givenBy('officer-2', on),
});
/** A ban of the third unit that reached the first. */
const inherited: BanInherited = {
  type: 'BanInherited',
  data: {
    subject: unitOf(1),
    banId: 'ban-9',
    originCreditCode: codeOf(3),
    fromCreditCode: codeOf(3),
    linkId: 'link-1',
    kind: 'merger',
    path: [{ linkId: 'link-1', kind: 'merger', creditCode: codeOf(1) }],
    ground: 'concealment',
    firstDay: day('2023-01-01'),
    lastDay: day('2025-03-14'),
    programmes: ['high-tech-transformation'],
    clause: 'SH-18.3',
    document: laterDocument,
  },
};

describe('SH-18.3: a ban that was found wrong', () => {
  it('is annulled once, and counts for nothing from its first day', () => {
    given(decider, imposed()).when(annulBan()).then(annulled).andRepeatingChangesNothing();
    expect(bansOf(fold(decider, [imposed(), annulled]))).toEqual([]);
  });

  it.each([
    ['lifted', lifted],
    ['over', expired],
  ])('is annulled all the same once it was %s', (_what, end) => {
    given(decider, imposed(), end).when(annulBan()).then(annulled);
    expect(bansOf(fold(decider, [imposed(), end, annulled]))).toEqual([]);
  });

  it('is not annulled by another decision', () => {
    given(decider, imposed(), annulled)
      .when(annulBan({ reason: '另一理由' }))
      .thenRejected({
        code: 'CREDIT_STANDING.BAN_ANNULLED',
        clause: 'SH-18.3',
        facts: {
          banId: 'ban-1',
          documentNumber: laterDocument.number,
          documentDate: laterDocument.date,
        },
      });
  });

  it('is not annulled beside an open appeal, which is to be concluded', () => {
    given(decider, imposed(), appealed())
      .when(annulBan())
      .thenRejected({
        code: 'CREDIT_STANDING.APPEAL_OPEN',
        clause: 'SH-18.3',
        facts: { banId: 'ban-1', appealId: 'appeal-1', appealedOn: day('2022-07-01') },
      });
  });

  it('is not annulled by who imposed it', () => {
    given(decider, imposed())
      .when(annulBan({}, 'officer-1'))
      .thenRejected({
        code: 'CREDIT_STANDING.ANNULLER_IMPOSED_BAN',
        clause: 'SH-18.3',
        facts: { banId: 'ban-1', imposedBy: 'officer-1' },
      });
  });

  it('is annulled by anybody entitled where the record does not say who imposed it', () => {
    const { imposedBy: _by, ...old } = imposed().data;
    given(decider, { type: 'BanImposed', data: old })
      .when(annulBan({}, 'officer-1'))
      .then(annulled);
  });

  it('is told again to be annulled, whoever repeats it', () => {
    given(decider, imposed(), annulled).when(annulBan({}, 'officer-1')).thenNothingHappens();
  });

  it('makes room for another on the same days', () => {
    const again = { ...imposed({ banId: 'ban-2' }).data };
    const { subject, banId, ground, firstDay, programmes, document } = again;
    const decision = decider.decide(
      {
        type: 'ImposeBan',
        data: { subject, banId, ground, firstDay, programmes, document },
        context: givenBy('officer-1', '2023-06-02'),
      },
      fold(decider, [imposed(), annulled]),
    );
    expect(decision).toMatchObject({ accepted: [{ type: 'BanImposed' }] });
  });
});

describe('SH-18.3: what cannot be lifted', () => {
  it('is a ban that was annulled', () => {
    given(decider, imposed(), annulled)
      .when(liftBan())
      .thenRejected({ code: 'CREDIT_STANDING.BAN_ANNULLED', clause: 'SH-18.3' });
  });

  it('is a ban whose expiry is on record, whatever day is given', () => {
    given(decider, imposed(), expired)
      .when(liftBan({}, '2025-04-01'))
      .thenRejected({
        code: 'CREDIT_STANDING.BAN_EXPIRED',
        clause: 'SH-18.3',
        facts: { banId: 'ban-1', lastDay: day('2025-03-14') },
      });
  });

  it('is one lifted already, before anything is said of annulling it', () => {
    given(decider, imposed(), lifted, annulled).when(liftBan()).thenNothingHappens();
    given(decider, imposed(), lifted, annulled)
      .when(liftBan({ liftedOn: day('2023-05-31') }))
      .thenRejected({ code: 'CREDIT_STANDING.BAN_ANNULLED' });
  });
});

describe('SH-18.3: the expiry of a ban (期满)', () => {
  it('is recorded from the day after the last, once, and changes no day', () => {
    given(decider, imposed())
      .when(recordExpiry('2025-03-15'))
      .then(expired)
      .andRepeatingChangesNothing();
    const before = bansOf(fold(decider, [imposed()]));
    expect(bansOf(fold(decider, [imposed(), expired]))).toEqual(before);
  });

  it('is not recorded on the last day', () => {
    given(decider, imposed())
      .when(recordExpiry('2025-03-14'))
      .thenRejected({
        code: 'CREDIT_STANDING.BAN_NOT_OVER',
        clause: 'SH-18.3',
        facts: { banId: 'ban-1', lastDay: day('2025-03-14'), today: day('2025-03-14') },
      });
  });

  it('of a leap day is recorded on 1 March, and not on 28 February', () => {
    const leap = imposed({ firstDay: day('2024-02-29'), lastDay: day('2027-02-28') });
    given(decider, leap)
      .when(recordExpiry('2027-02-28'))
      .thenRejected({ code: 'CREDIT_STANDING.BAN_NOT_OVER' });
    given(decider, leap)
      .when(recordExpiry('2027-03-01'))
      .then({ ...expired, data: { ...expired.data, lastDay: day('2027-02-28') } });
  });

  it.each([
    ['BAN_ANNULLED', annulled],
    ['BAN_LIFTED', lifted],
  ])('is not that of a ban that ended otherwise: %s', (code, end) => {
    given(decider, imposed(), end)
      .when(recordExpiry('2025-03-15'))
      .thenRejected({ code: `CREDIT_STANDING.${code}` as 'CREDIT_STANDING.BAN_LIFTED' });
  });
});

describe('a ban that is not of this record', () => {
  const commands = [annulBan(), liftBan(), recordExpiry('2025-03-15')];

  it.each(commands)('has no end here: $type', (command) => {
    given(decider, imposed({ banId: 'ban-2' }), linked())
      .when(command)
      .thenRejected({ code: 'CREDIT_STANDING.BAN_UNKNOWN', facts: { banId: 'ban-1' } });
  });

  it('ends where it was imposed', () => {
    for (const command of [
      annulBan({ banId: 'ban-9' }),
      liftBan({ banId: 'ban-9' }),
      recordExpiry('2025-03-15', 'ban-9'),
    ]) {
      given(decider, inherited)
        .when(command)
        .thenRejected({
          code: 'CREDIT_STANDING.BAN_OF_ANOTHER_UNIT',
          clause: 'SH-18.3',
          facts: { banId: 'ban-9', originCreditCode: codeOf(3) },
        });
    }
  });
});
