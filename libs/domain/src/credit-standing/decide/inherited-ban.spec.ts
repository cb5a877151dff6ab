import { describe, it } from '@jest/globals';
import { calendarDate as day } from '@grants/kernel';
import { given } from '@grants/testing';
import { codeOf, document, givenBy, linked, unitOf } from '../../specs/credit-sample.ts';
import { creditStandingDecider as decider } from '../decider.ts';
import type { EndInheritedBan, InheritBan } from '../succession-commands.ts';
import type {
  BanEnding,
  BanInherited,
  BanReachedUnit,
  BanReachEnded,
  InheritedBanEnded,
  SuccessionKind,
} from '../succession-events.ts';

const context = givenBy('reaction', '2024-06-03');
const step = { linkId: 'link-9', kind: 'merger', creditCode: codeOf(1) } as const;
const way = { banId: 'ban-1', originCreditCode: codeOf(9), path: [step] };
const terms = {
  ground: 'misreporting',
  firstDay: day('2023-06-01'),
  lastDay: day('2026-05-31'),
  programmes: ['high-tech-transformation'],
  clause: 'SH-18.3',
  document,
} as const;
const inherited: BanInherited = {
  type: 'BanInherited',
  data: {
    ...way,
    ...terms,
    subject: unitOf(1),
    fromCreditCode: codeOf(9),
    linkId: 'link-9',
    kind: 'merger',
  },
};
const inherit: InheritBan = { type: 'InheritBan', data: inherited.data, context };
const onward = [step, { linkId: 'link-1', kind: 'renaming', creditCode: codeOf(2) }] as const;
const reached: BanReachedUnit = {
  type: 'BanReachedUnit',
  data: {
    ...way,
    ...terms,
    subject: unitOf(1),
    toCreditCode: codeOf(2),
    linkId: 'link-1',
    kind: 'renaming',
    path: onward,
  },
};
const lifted: BanEnding = { kind: 'lifted', liftedOn: day('2024-06-01'), reason: '修复', document };
const annulled: BanEnding = { kind: 'annulled', reason: '有误', document };
const ended = (ending: BanEnding): InheritedBanEnded => ({
  type: 'InheritedBanEnded',
  data: { ...way, subject: unitOf(1), fromCreditCode: codeOf(9), ending },
});
const end = (ending: BanEnding): EndInheritedBan => ({
  type: 'EndInheritedBan',
  data: ended(ending).data,
  context,
});
const reachEnded = (ending: BanEnding): BanReachEnded => ({
  type: 'BanReachEnded',
  data: { ...way, subject: unitOf(1), toCreditCode: codeOf(2), path: onward, ending },
});

describe('SH-18.3: a ban that comes from another unit', () => {
  it('is taken once and sent on over the links of this one', () => {
    given(decider, linked()).when(inherit).then(inherited, reached).andRepeatingChangesNothing();
  });

  it.each<[string, SuccessionKind, number]>([
    ['back to where it was imposed', 'merger', 9],
    ['over a division that was before it', 'division', 2],
  ])('is not sent %s', (_where, kind, n) => {
    given(decider, linked({ kind, toCreditCode: codeOf(n) }))
      .when(inherit)
      .then(inherited);
  });

  it('ends as it ended there, and the ending is sent after it', () => {
    given(decider, linked(), inherited, reached)
      .when(end(lifted))
      .then(ended(lifted), reachEnded(lifted))
      .andRepeatingChangesNothing();
  });

  it('is annulled after it was lifted or was over', () => {
    for (const earlier of [lifted, { kind: 'expired' } as const]) {
      given(decider, linked(), inherited, reached, ended(earlier), reachEnded(earlier))
        .when(end(annulled))
        .then(ended(annulled), reachEnded(annulled));
    }
  });

  it('does not end again once it counts for nothing', () => {
    for (const ending of [lifted, annulled, { kind: 'expired' } as const]) {
      given(decider, inherited, ended(annulled)).when(end(ending)).thenNothingHappens();
    }
  });

  it('does not end before it came, nor by another way', () => {
    given(decider)
      .when(end(lifted))
      .thenRejected({
        code: 'CREDIT_STANDING.INHERITED_BAN_UNKNOWN',
        facts: { banId: 'ban-1', originCreditCode: codeOf(9) },
      });
    const data = { ...end(lifted).data, path: onward };
    given(decider, inherited)
      .when({ ...end(lifted), data })
      .thenRejected({ code: 'CREDIT_STANDING.INHERITED_BAN_UNKNOWN' });
  });
});
