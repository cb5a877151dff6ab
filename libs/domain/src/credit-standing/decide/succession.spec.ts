import { describe, it } from '@jest/globals';
import { calendarDate as day } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  codeOf,
  document,
  givenBy,
  imposed,
  laterDocument,
  linked,
  MISTYPED,
  person,
  unitOf,
} from '../../specs/credit-sample.ts';
import { creditStandingDecider as decider } from '../decider.ts';
import type { RecordSuccession, WithdrawSuccession } from '../succession-commands.ts';
import type {
  AcknowledgementWithdrawn,
  BanReachedUnit,
  BanReachEnded,
  SuccessionAcknowledged,
  SuccessionWithdrawn,
} from '../succession-events.ts';

const recordSuccession = (
  over: Partial<RecordSuccession['data']> = {},
  on = '2023-06-01',
): RecordSuccession => ({
  type: 'RecordSuccession',
  data: linked(over).data,
  context: givenBy('officer-1', on),
});
const withdrawal: WithdrawSuccession['data'] = {
  subject: unitOf(1),
  linkId: 'link-1',
  reason: '登记对象有误',
  document,
};
const withdrawSuccession = (reason = withdrawal.reason): WithdrawSuccession => ({
  type: 'WithdrawSuccession',
  data: { ...withdrawal, reason },
  context: givenBy('officer-1', '2023-06-01'),
});
const withdrawn: SuccessionWithdrawn = {
  type: 'SuccessionWithdrawn',
  data: { ...withdrawal, toCreditCode: codeOf(2) },
};
const acknowledged = (
  over: Partial<SuccessionAcknowledged['data']> = {},
): SuccessionAcknowledged => ({
  type: 'SuccessionAcknowledged',
  data: {
    subject: unitOf(1),
    linkId: 'link-1',
    kind: 'branch-of',
    fromCreditCode: codeOf(2),
    effectiveOn: day('2023-01-01'),
    document: laterDocument,
    ...over,
  },
});
const acknowledgementWithdrawn: AcknowledgementWithdrawn = {
  type: 'AcknowledgementWithdrawn',
  data: {
    subject: unitOf(1),
    linkId: 'link-1',
    fromCreditCode: codeOf(2),
    reason: '登记对象有误',
    document,
  },
};
/** The ban of the first unit as it reaches the second on the day the link takes effect. */
const way = {
  subject: unitOf(1),
  banId: 'ban-1',
  originCreditCode: codeOf(1),
  toCreditCode: codeOf(2),
};
const reached = (kind: 'renaming' | 'branch-of'): BanReachedUnit => ({
  type: 'BanReachedUnit',
  data: {
    ...way,
    linkId: 'link-1',
    kind,
    path: [{ linkId: 'link-1', kind, creditCode: codeOf(2) }],
    ground: 'misreporting',
    firstDay: day('2023-01-01'),
    lastDay: day('2025-03-14'),
    programmes: ['high-tech-transformation'],
    clause: 'SH-18.3',
    document,
  },
});
const reachEnded = (kind: 'renaming' | 'branch-of'): BanReachEnded => ({
  type: 'BanReachEnded',
  data: {
    ...way,
    path: [{ linkId: 'link-1', kind, creditCode: codeOf(2) }],
    ending: { kind: 'succession-withdrawn', linkId: 'link-1', reason: '登记对象有误', document },
  },
});

describe('recording which unit stands for another (承继)', () => {
  it('says so once', () => {
    given(decider).when(recordSuccession()).then(linked()).andRepeatingChangesNothing();
  });

  it('SH-18.3: sends the bans on record to the other', () => {
    given(decider, imposed())
      .when(recordSuccession())
      .then(linked(), reached('renaming'))
      .andRepeatingChangesNothing();
  });

  it('SH-18.3: sends none that was over before', () => {
    const late = { effectiveOn: day('2025-03-15') };
    given(decider, imposed()).when(recordSuccession(late, '2025-06-01')).then(linked(late));
  });

  it('is of units', () => {
    given(decider)
      .when(recordSuccession({ subject: person }))
      .thenRejected({ code: 'CREDIT_STANDING.SUCCESSION_OF_PERSON' });
  });

  it('does not lead to the unit itself', () => {
    given(decider)
      .when(recordSuccession({ toCreditCode: codeOf(1) }))
      .thenRejected({
        code: 'CREDIT_STANDING.SUCCESSION_TO_ITSELF',
        facts: { linkId: 'link-1', creditCode: codeOf(1) },
      });
  });

  it('GB 32100-2015: leads to a code whose check digit is wrong only with a document for it', () => {
    given(decider)
      .when(recordSuccession({ toCreditCode: MISTYPED }))
      .thenRejected({
        code: 'CREDIT_STANDING.SUCCESSOR_CODE_UNATTESTED',
        facts: { linkId: 'link-1', toCreditCode: MISTYPED },
      });
    const vouchedFor = { toCreditCode: MISTYPED, codeDocument: document };
    given(decider).when(recordSuccession(vouchedFor)).then(linked(vouchedFor));
  });

  it('is done on the day it takes effect, and not before', () => {
    given(decider).when(recordSuccession({}, '2023-01-01')).then(linked());
    given(decider)
      .when(recordSuccession({}, '2022-12-31'))
      .thenRejected({
        code: 'CREDIT_STANDING.SUCCESSION_IN_ADVANCE',
        facts: { linkId: 'link-1', effectiveOn: day('2023-01-01'), today: day('2022-12-31') },
      });
  });

  it('is refused under the id of another, or of one that was withdrawn', () => {
    given(decider, linked())
      .when(recordSuccession({ kind: 'merger' }))
      .thenRejected({ code: 'CREDIT_STANDING.LINK_ID_TAKEN', facts: { linkId: 'link-1' } });
    given(decider, linked(), withdrawn)
      .when(recordSuccession())
      .thenRejected({
        code: 'CREDIT_STANDING.SUCCESSION_WITHDRAWN',
        facts: { linkId: 'link-1', documentNumber: document.number },
      });
  });
});

describe('links that contradict each other', () => {
  const second = (over: Partial<RecordSuccession['data']>) =>
    recordSuccession({ linkId: 'link-2', ...over });

  it.each([
    ['absorbed after a renaming', linked(), second({ kind: 'merger', toCreditCode: codeOf(3) })],
    ['renamed a second time', linked(), second({ toCreditCode: codeOf(3) })],
    ['split off twice', linked({ kind: 'division' }), second({ kind: 'division' })],
  ])('are of a unit that is %s', (_what, first, command) => {
    given(decider, first)
      .when(command)
      .thenRejected({
        code: 'CREDIT_STANDING.SUCCEEDED_ALREADY',
        facts: { other: 'link-1', kind: first.data.kind, toCreditCode: codeOf(2) },
      });
  });

  it('do not once the wrong one is withdrawn', () => {
    const command = second({ kind: 'merger', toCreditCode: codeOf(3) });
    const { data } = command;
    given(decider, linked(), withdrawn).when(command).then({ type: 'SuccessionRecorded', data });
  });

  it.each(['renaming', 'merger', 'branch-of'] as const)('lead to and fro: %s', (kind) => {
    const back = acknowledged({ kind, fromCreditCode: codeOf(2) });
    given(decider, back)
      .when(recordSuccession({ kind }))
      .thenRejected({
        code: 'CREDIT_STANDING.SUCCESSION_IN_CIRCLE',
        facts: { linkId: 'link-1', kind, fromCreditCode: codeOf(2), back: 'link-1' },
      });
  });

  it('are not those of what was split off and came back', () => {
    const splitOff = acknowledged({ kind: 'division' });
    const merger = { kind: 'merger' } as const;
    given(decider, splitOff).when(recordSuccession(merger)).then(linked(merger));
  });
});

describe('withdrawing a link', () => {
  it('SH-18.3: ends every ban that went over it, once', () => {
    given(decider, imposed(), linked(), reached('renaming'))
      .when(withdrawSuccession())
      .then(withdrawn, reachEnded('renaming'))
      .andRepeatingChangesNothing();
  });

  it('is refused for one that is not on this record, or withdrawn for another reason', () => {
    given(decider, acknowledged())
      .when(withdrawSuccession())
      .thenRejected({ code: 'CREDIT_STANDING.SUCCESSION_UNKNOWN', facts: { linkId: 'link-1' } });
    given(decider, linked(), withdrawn)
      .when(withdrawSuccession('另'))
      .thenRejected({ code: 'CREDIT_STANDING.SUCCESSION_WITHDRAWN' });
  });
});

describe('the other end of a link', () => {
  const acknowledge = { type: 'AcknowledgeSuccession', data: acknowledged().data } as const;
  const context = givenBy('reaction', '2023-06-01');

  it('SH-18.3: sends the bans of a parent to its branch', () => {
    given(decider, imposed())
      .when({ ...acknowledge, context })
      .then(acknowledged(), reached('branch-of'))
      .andRepeatingChangesNothing();
  });

  it('SH-18.3: sends no ban of a unit that absorbed another back to it', () => {
    const merger = acknowledged({ kind: 'merger' });
    given(decider, imposed())
      .when({ type: 'AcknowledgeSuccession', data: merger.data, context })
      .then(merger);
  });

  it('ends what it sent when the link is withdrawn, once', () => {
    given(decider, imposed(), acknowledged(), reached('branch-of'))
      .when({ type: 'WithdrawAcknowledgement', data: acknowledgementWithdrawn.data, context })
      .then(acknowledgementWithdrawn, reachEnded('branch-of'))
      .andRepeatingChangesNothing();
  });

  it('is not withdrawn before it is known', () => {
    given(decider)
      .when({ type: 'WithdrawAcknowledgement', data: acknowledgementWithdrawn.data, context })
      .thenRejected({
        code: 'CREDIT_STANDING.ACKNOWLEDGEMENT_UNKNOWN',
        facts: { linkId: 'link-1', fromCreditCode: codeOf(2) },
      });
  });
});
