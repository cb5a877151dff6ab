import { addDays, calendarDate as day, checkCharacter, creditCode, instant } from '@grants/kernel';
import type { CalendarDate, CommandContext, CreditCode } from '@grants/kernel';
import type { BanAppealed, BanImposed } from '../credit-standing/events.ts';
import type { CreditSubject } from '../credit-standing/subject.ts';
import type { SuccessionRecorded } from '../credit-standing/succession-events.ts';

/** The credit code of an invented unit; a number a unit. */
export function codeOf(n: number): CreditCode {
  const first17 = `91310112MA1GB${String(n).padStart(4, '0')}`;
  return creditCode(`${first17}${checkCharacter(first17)}`);
}

/** The record of an invented unit. */
export function unitOf(n: number): CreditSubject & { readonly kind: 'unit' } {
  return { kind: 'unit', creditCode: codeOf(n) };
}

/** A person, by an invented hash. */
export const person: CreditSubject = { kind: 'person', personRef: 'b'.repeat(64) };

/** A code of the right form whose check digit is wrong; the right one is M. */
export const MISTYPED = creditCode('91310112MA1GBWQX0N');

export const document = { number: '沪科〔2022〕31号', date: day('2022-03-15') };
export const laterDocument = { number: '沪科〔2023〕40号', date: day('2023-05-30') };

/** In what context somebody gives a command, at nine in the morning. */
export function givenBy(actorId: string, on: string): CommandContext {
  return {
    commandId: 'command-1',
    correlationId: 'correlation-1',
    causationId: 'command-1',
    actor: { id: actorId, role: 'credit-officer' },
    occurredAt: instant(`${on}T09:00+08:00`),
  };
}

/** A ban of the first unit from 2022-03-15 to 2025-03-14, imposed by `officer-1`. */
export function imposed(over: Partial<BanImposed['data']> = {}): BanImposed {
  return {
    type: 'BanImposed',
    data: {
      subject: unitOf(1),
      banId: 'ban-1',
      ground: 'misreporting',
      clause: 'SH-18.3',
      firstDay: day('2022-03-15'),
      lastDay: day('2025-03-14'),
      programmes: ['high-tech-transformation'],
      document,
      basis: [],
      imposedBy: 'officer-1',
      ...over,
    },
  };
}

/** An appeal of the first unit against its ban, of 2022-07-01. */
export function appealed(over: Partial<BanAppealed['data']> = {}): BanAppealed {
  return {
    type: 'BanAppealed',
    data: {
      subject: unitOf(1),
      banId: 'ban-1',
      appealId: 'appeal-1',
      appealedOn: day('2022-07-01'),
      grounds: '填报数据与审计报告一致',
      document: { number: '申〔2022〕1号', date: day('2022-07-01') },
      ...over,
    },
  };
}

/** A link from the first unit to the second, which takes effect on 2023-01-01. */
export function linked(over: Partial<SuccessionRecorded['data']> = {}): SuccessionRecorded {
  return {
    type: 'SuccessionRecorded',
    data: {
      subject: unitOf(1),
      linkId: 'link-1',
      kind: 'renaming',
      toCreditCode: codeOf(2),
      effectiveOn: day('2023-01-01'),
      document: laterDocument,
      ...over,
    },
  };
}

/** The day before another. */
export function dayBefore(date: string): CalendarDate {
  return addDays(day(date), -1);
}
