import { describe, expect, it } from '@jest/globals';
import type { ExternalAwardContent, GrantsEvent } from '@grants/domain';
import { calendarDate, yuan } from '@grants/kernel';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { CREDIT_CODE } from '../specs/values.ts';
import { externalAwardRegister } from './projection.ts';
import type { ExternalAwardRow } from './view.ts';

function rowAfter(...events: readonly GrantsEvent[]): ExternalAwardRow | undefined {
  const next = ledgerSequence();
  const rows = rowsOf(externalAwardRegister, twice(events.map((event) => next(event))));
  return (rows['external_award'] as readonly ExternalAwardRow[])[0];
}

function recorded(award: Partial<ExternalAwardContent>): GrantsEvent {
  const told = { source: 'municipal-list', level: 'municipal', title: '激光雷达芯片', ...award };
  return sample('ExternalAwardRecorded', { award: told as ExternalAwardContent });
}

describe('the register of awards of other funders', () => {
  it('MH-1.3.3: has an award as its list tells it', () => {
    const told = {
      awardNumber: '22-001',
      unitName: '上海虚构芯片有限公司',
      creditCode: CREDIT_CODE,
      leader: '张虚构',
      category: '重点研发',
      awardedOn: calendarDate('2022-03-01'),
      startsOn: calendarDate('2021-12-01'),
      endsOn: calendarDate('2024-11-30'),
    };
    expect(rowAfter(recorded({ ...told, amount: yuan('800000.50') }))).toEqual({
      awardId: 'award-1',
      source: 'municipal-list',
      level: 'municipal',
      title: '激光雷达芯片',
      ...told,
      amountFen: 80_000_050n,
      year: 2022,
      corrections: 0,
      firstPosition: '000000000001',
      position: '000000000001',
    });
  });

  it.each([
    [{ awardedOn: calendarDate('2022-03-01') }, 2022],
    [{ startsOn: calendarDate('2019-01-01'), endsOn: calendarDate('2021-12-31') }, 2019],
    [{ endsOn: calendarDate('2021-12-31') }, null],
    [{}, null],
  ])('has the year of award, or else of the first day: %j', (days, year) => {
    expect(rowAfter(recorded(days))?.year).toBe(year);
  });

  it('has what a corrected list says, blank where it is blank, and how often it was corrected', () => {
    const award = { source: 'municipal-list', level: 'district', title: '激光雷达整机' } as const;
    const corrected = sample('ExternalAwardCorrected', { award });
    const first = recorded({ amount: yuan('1'), unitName: '上海虚构芯片有限公司' });
    expect(rowAfter(first, corrected, corrected)).toMatchObject({
      title: '激光雷达整机',
      level: 'district',
      unitName: null,
      amountFen: null,
      corrections: 2,
      firstPosition: '000000000001',
      position: '000000000003',
    });
  });
});
