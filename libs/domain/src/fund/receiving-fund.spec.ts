import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold } from '@grants/kernel';
import { did } from '../specs/fund-sample.ts';
import { fundDecider } from './decider.ts';
import { receivingFundOf } from './receiving-fund.ts';

const appropriated = did('FundsAppropriated', { source: 'municipal', fiscalYear: 2023 });

describe('what a fund says of itself to a fund that gives to it', () => {
  it('is its source and its year', () => {
    expect(receivingFundOf(fold(fundDecider, [appropriated]))).toEqual({
      source: 'municipal',
      fiscalYear: 2023,
    });
  });

  it('is the day on which it lapsed first', () => {
    const lapses = [
      did('FundLapsed'),
      did('FundsTransferredIn'),
      did('FundLapsed', { lapseId: 'lapse-2', lapsedOn: calendarDate('2024-03-01') }),
    ];

    expect(receivingFundOf(fold(fundDecider, [appropriated, ...lapses]))).toMatchObject({
      lapsedOn: '2022-12-31',
    });
  });

  it('is nothing before it has an appropriation', () => {
    expect(receivingFundOf(fundDecider.initialState)).toBeUndefined();
  });
});
