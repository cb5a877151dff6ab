import { useTerms, useWords } from '../../words/words.ts';
import type { TimeLine } from './time-marks.ts';

/** One thing on a time line, in words. */
export interface TimeRow {
  readonly day: string;
  readonly what: string;
  readonly detail: string;
}

/** Everything on a time line in words, by date. */
export function useTimeRows({ bars, marks }: TimeLine): readonly TimeRow[] {
  const t = useWords('credit');
  const term = useTerms();
  const ofBans = bars.map(({ ban, firstDay, lastDay }) => ({
    day: firstDay,
    what: t('mark.ban'),
    detail: [
      term('banGround', ban.ground),
      t('banTo', { day: lastDay }),
      term('banStatus', ban.status),
    ].join(' · '),
  }));
  const ofMarks = marks.map(({ day, kind, detail, term: set }) => ({
    day,
    what: t(`mark.${kind}`),
    detail: set === undefined ? detail : term(set, detail),
  }));
  return [...ofBans, ...ofMarks].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}
