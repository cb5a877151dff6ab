import { describe, expect, it } from '@jest/globals';
import { calendarDate as day, fold } from '@grants/kernel';
import { given } from '@grants/testing';
import { appealed, givenBy, imposed, laterDocument, unitOf } from '../../specs/credit-sample.ts';
import type { AppealBan, ConcludeBanAppeal } from '../commands.ts';
import { creditStandingDecider as decider } from '../decider.ts';
import type { BanAnnulled, BanAppealConcluded, BanLifted } from '../events.ts';
import { activeBansOn, bansOf } from '../standing-facts.ts';

const appealBan = (over: Partial<AppealBan['data']> = {}, on = '2025-06-01'): AppealBan => ({
  type: 'AppealBan',
  data: appealed(over).data,
  context: givenBy(unitOf(1).creditCode, on),
});
const conclusion: BanAppealConcluded['data'] = {
  subject: unitOf(1),
  banId: 'ban-1',
  appealId: 'appeal-1',
  result: 'upheld',
  concludedOn: day('2022-08-15'),
  opinion: '申诉理由成立',
  document: laterDocument,
};
const concluded = (over: Partial<BanAppealConcluded['data']> = {}): BanAppealConcluded => ({
  type: 'BanAppealConcluded',
  data: { ...conclusion, ...over },
});
const conclude = (
  over: Partial<ConcludeBanAppeal['data']> = {},
  { by = 'supervisor-1', on = '2022-08-15' } = {},
): ConcludeBanAppeal => ({
  type: 'ConcludeBanAppeal',
  data: { ...conclusion, ...over },
  context: givenBy(by, on),
});
const annulled: BanAnnulled = {
  type: 'BanAnnulled',
  data: {
    subject: unitOf(1),
    banId: 'ban-1',
    appealId: 'appeal-1',
    reason: '申诉理由成立',
    document: laterDocument,
  },
};
const lifted: BanLifted = {
  type: 'BanLifted',
  data: {
    subject: unitOf(1),
    banId: 'ban-1',
    liftedOn: day('2023-06-01'),
    reason: '信用修复完成',
    document: laterDocument,
  },
};

describe('SH-18.3: an appeal against a ban (申诉)', () => {
  it('is recorded once, and the ban stays in force meanwhile', () => {
    given(decider, imposed()).when(appealBan()).then(appealed()).andRepeatingChangesNothing();
    const standing = fold(decider, [imposed(), appealed()]);
    expect(activeBansOn(standing, day('2022-07-02')).map(({ banId }) => banId)).toEqual(['ban-1']);
  });

  it.each(['2022-03-15', '2025-03-14'])('may be of the first or the last day: %s', (date) => {
    const command = appealBan({ appealedOn: day(date) });
    given(decider, imposed())
      .when(command)
      .then(appealed({ appealedOn: day(date) }));
  });

  it('is not of a day before the document, nor after the last day', () => {
    given(decider, imposed())
      .when(appealBan({ appealedOn: day('2022-03-14') }))
      .thenRejected({
        code: 'CREDIT_STANDING.APPEAL_BEFORE_BAN',
        facts: { banId: 'ban-1', appealedOn: day('2022-03-14'), documentDate: day('2022-03-15') },
      });
    given(decider, imposed())
      .when(appealBan({ appealedOn: day('2025-03-15') }))
      .thenRejected({
        code: 'CREDIT_STANDING.APPEAL_AFTER_LAST_DAY',
        clause: 'SH-18.3',
        facts: { banId: 'ban-1', appealedOn: day('2025-03-15'), lastDay: day('2025-03-14') },
      });
  });

  it('is of the day before a lift, and not of the day of it', () => {
    const before = { appealedOn: day('2023-05-31') };
    given(decider, imposed(), lifted).when(appealBan(before)).then(appealed(before));
    given(decider, imposed(), lifted)
      .when(appealBan({ appealedOn: day('2023-06-01') }))
      .thenRejected({ code: 'CREDIT_STANDING.BAN_LIFTED' });
  });

  it('is not of a day that has not come', () => {
    given(decider, imposed())
      .when(appealBan({}, '2022-06-30'))
      .thenRejected({
        code: 'CREDIT_STANDING.APPEAL_IN_ADVANCE',
        facts: { appealId: 'appeal-1', day: day('2022-07-01'), today: day('2022-06-30') },
      });
  });

  it('needs a ban, and one that was not annulled', () => {
    given(decider).when(appealBan()).thenRejected({ code: 'CREDIT_STANDING.BAN_UNKNOWN' });
    given(decider, imposed(), annulled)
      .when(appealBan())
      .thenRejected({ code: 'CREDIT_STANDING.BAN_ANNULLED' });
  });

  it('is not made twice, open or dismissed', () => {
    const second = appealBan({ appealId: 'appeal-2' });
    given(decider, imposed(), appealed())
      .when(second)
      .thenRejected({ code: 'CREDIT_STANDING.APPEAL_OPEN', facts: { appealId: 'appeal-1' } });
    given(decider, imposed(), appealed(), concluded({ result: 'dismissed' }))
      .when(second)
      .thenRejected({
        code: 'CREDIT_STANDING.APPEAL_CONCLUDED',
        facts: { appealId: 'appeal-1', result: 'dismissed', concludedOn: day('2022-08-15') },
      });
  });

  it('is refused under the id of another, of whatever ban', () => {
    const other = imposed({ banId: 'ban-2', lastDay: day('2025-03-15') });
    for (const command of [appealBan({ grounds: '另' }), appealBan({ banId: 'ban-2' })]) {
      given(decider, imposed(), other, appealed())
        .when(command)
        .thenRejected({ code: 'CREDIT_STANDING.APPEAL_ID_TAKEN', facts: { appealId: 'appeal-1' } });
    }
  });
});

describe('SH-18.3: the conclusion of an appeal', () => {
  it('that is upheld annuls the ban from its first day', () => {
    given(decider, imposed(), appealed())
      .when(conclude())
      .then(concluded(), annulled)
      .andRepeatingChangesNothing();
    expect(bansOf(fold(decider, [imposed(), appealed(), concluded(), annulled]))).toEqual([]);
  });

  it('that is dismissed leaves it as it is', () => {
    given(decider, imposed(), appealed())
      .when(conclude({ result: 'dismissed' }))
      .then(concluded({ result: 'dismissed' }))
      .andRepeatingChangesNothing();
    const after = fold(decider, [imposed(), appealed(), concluded({ result: 'dismissed' })]);
    expect(bansOf(after)).toMatchObject([{ banId: 'ban-1', lastDay: '2025-03-14' }]);
  });

  it('is not of who imposed the ban', () => {
    given(decider, imposed(), appealed())
      .when(conclude({}, { by: 'officer-1' }))
      .thenRejected({
        code: 'CREDIT_STANDING.CONCLUDER_IMPOSED_BAN',
        clause: 'SH-18.3',
        facts: { banId: 'ban-1', imposedBy: 'officer-1' },
      });
  });

  it('is of anybody entitled where the record does not say who imposed the ban', () => {
    const { imposedBy: _by, ...old } = imposed().data;
    given(decider, { type: 'BanImposed', data: old }, appealed())
      .when(conclude({}, { by: 'officer-1' }))
      .then(concluded(), annulled);
  });

  it('may be of the day of the appeal, and not of the day before, nor of one to come', () => {
    const sameDay = { concludedOn: day('2022-07-01') };
    given(decider, imposed(), appealed())
      .when(conclude(sameDay))
      .then(concluded(sameDay), annulled);
    given(decider, imposed(), appealed())
      .when(conclude({ concludedOn: day('2022-06-30') }))
      .thenRejected({
        code: 'CREDIT_STANDING.CONCLUDED_BEFORE_APPEAL',
        facts: {
          appealId: 'appeal-1',
          appealedOn: day('2022-07-01'),
          concludedOn: day('2022-06-30'),
        },
      });
    given(decider, imposed(), appealed())
      .when(conclude({}, { on: '2022-08-14' }))
      .thenRejected({ code: 'CREDIT_STANDING.APPEAL_IN_ADVANCE' });
  });

  it('needs the ban and the appeal', () => {
    given(decider).when(conclude()).thenRejected({ code: 'CREDIT_STANDING.BAN_UNKNOWN' });
    given(decider, imposed())
      .when(conclude())
      .thenRejected({
        code: 'CREDIT_STANDING.APPEAL_UNKNOWN',
        facts: { banId: 'ban-1', appealId: 'appeal-1' },
      });
  });

  it('is given once', () => {
    given(decider, imposed(), appealed(), concluded({ result: 'dismissed' }))
      .when(conclude())
      .thenRejected({ code: 'CREDIT_STANDING.APPEAL_CONCLUDED', clause: 'SH-18.3' });
  });

  it('that is upheld annuls a ban that was lifted meanwhile', () => {
    given(decider, imposed(), appealed(), lifted)
      .when(conclude({ concludedOn: day('2023-07-01') }, { on: '2023-07-01' }))
      .then(concluded({ concludedOn: day('2023-07-01') }), annulled);
  });
});
