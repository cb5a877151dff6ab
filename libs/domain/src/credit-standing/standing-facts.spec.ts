import { describe, expect, it } from '@jest/globals';
import { calendarDate, creditCode, fold } from '@grants/kernel';
import { creditStandingDecider } from './decider.ts';
import type { BanImposed, CreditStandingEvent } from './events.ts';
import { bansClosing } from './standing-facts.ts';
import type { BannedProgramme } from './subject.ts';

function imposed(banId: string, ...programmes: readonly BannedProgramme[]): BanImposed {
  return {
    type: 'BanImposed',
    data: {
      subject: { kind: 'unit', creditCode: creditCode('91310112MA1GBXXX1X') },
      banId,
      ground: 'misreporting',
      clause: 'SH-18.3',
      firstDay: calendarDate('2022-03-15'),
      lastDay: calendarDate('2025-03-14'),
      programmes,
      document: { number: '沪科〔2022〕9号', date: calendarDate('2022-03-15') },
      basis: [],
    },
  };
}

const closing = (...events: readonly CreditStandingEvent[]) =>
  bansClosing(fold(creditStandingDecider, events), 'high-tech-transformation').map(
    ({ banId, lastDay }) => [banId, lastDay],
  );

describe('SH-18.3: the bans that close a programme', () => {
  it('are those that name it', () => {
    expect(
      closing(
        imposed('b1', 'high-tech-transformation'),
        imposed('b2', 'key-core-technology'),
        imposed('b3', 'key-core-technology', 'high-tech-transformation'),
      ),
    ).toEqual([
      ['b1', '2025-03-14'],
      ['b3', '2025-03-14'],
    ]);
  });

  it('end the day before they were lifted', () => {
    const ban = imposed('b1', 'high-tech-transformation');
    const { subject, document } = ban.data;
    const liftedOn = calendarDate('2023-01-01');
    const data = { subject, banId: 'b1', liftedOn, reason: '复核', document };
    expect(closing(ban, { type: 'BanLifted', data })).toEqual([['b1', '2022-12-31']]);
  });
});
