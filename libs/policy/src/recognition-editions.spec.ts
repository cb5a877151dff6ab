import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { ContradictingRules } from './overrides.ts';
import { recognitionEdition, recognitionEditionOn } from './recognition-editions.ts';
import { shanghai2020 } from './shanghai-2020/edition.ts';

const edition = (version: string, firstDay: string, lastDay: string) => ({
  ...shanghai2020,
  version,
  validity: { firstDay: calendarDate(firstDay), lastDay: calendarDate(lastDay) },
});

describe('SH-21: a policy version names its edition', () => {
  it('finds the 2020 edition and no other', () => {
    expect(recognitionEdition('shanghai-2020')?.validity).toEqual({
      firstDay: '2020-11-18',
      lastDay: '2025-11-17',
    });
    expect(recognitionEdition('minhang-2021')).toBeUndefined();
  });
});

describe('SH-21: the day of application chooses the edition', () => {
  const successor = edition('shanghai-2026', '2026-01-01', '2030-12-31');

  it.each([
    ['2020-11-17', 'shanghai-2020'],
    ['2020-11-18', 'shanghai-2020'],
    ['2025-11-17', 'shanghai-2020'],
    // Between two editions the one that ended refuses.
    ['2025-12-31', 'shanghai-2020'],
    ['2026-01-01', 'shanghai-2026'],
    ['2031-01-01', 'shanghai-2026'],
  ])('on %s: %s', (day, version) => {
    expect(recognitionEditionOn(calendarDate(day), [shanghai2020, successor]).version).toBe(
      version,
    );
  });

  it('does not choose between two in force', () => {
    const early = edition('shanghai-2025', '2025-11-17', '2030-12-31');
    const choose = () => recognitionEditionOn(calendarDate('2025-11-17'), [shanghai2020, early]);
    expect(choose).toThrow(ContradictingRules);
    expect(choose).toThrow('shanghai-2020 and shanghai-2025 both apply and disagree');
  });

  it('knows the editions there are', () => {
    expect(recognitionEditionOn(calendarDate('2022-03-15')).version).toBe('shanghai-2020');
  });
});
