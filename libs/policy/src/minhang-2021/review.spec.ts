import { describe, expect, it } from '@jest/globals';
import { calendarDate, UnpublishedCalendarYear } from '@grants/kernel';
import type { ExpertFacts, PanelFacts } from '../chapters/review.ts';
import {
  countingExperts,
  hasEnoughExperts,
  hasNoConflict,
  isOfField,
  passesPreliminaryReview,
  reviewDueOn,
} from './review.ts';

describe('MH-1.3.6: the review is over 20 working days after the closing date', () => {
  it.each([
    // 1 April; 2 April made up for Qingming (3 to 5 off); 24 April made up for Labour Day.
    ['2022-03-31', '2022-04-28'],
    // 16 to 20 January; Spring Festival 21 to 27; 28 and 29 January made up; to 15 February.
    ['2023-01-13', '2023-02-15'],
    // A closing date on a Saturday: the count begins on Monday 13 June, no holiday within.
    ['2022-06-11', '2022-07-08'],
  ])('of a call closing on %s by %s', (closesOn, dueOn) => {
    expect(reviewDueOn(calendarDate(closesOn))).toBe(dueOn);
  });

  it('is not guessed beyond the published calendar', () => {
    expect(() => reviewDueOn(calendarDate('2099-06-01'))).toThrow(UnpublishedCalendarYear);
  });
});

describe('MH-1.4.1: three bodies give a preliminary opinion', () => {
  const commission = { body: 'science-and-technology-commission', opinion: 'pass' } as const;
  const economic = { body: 'economic-commission', opinion: 'pass' } as const;
  const finance = { body: 'finance-bureau', opinion: 'pass' } as const;

  it('passes when all three pass it', () => {
    expect(passesPreliminaryReview([finance, commission, economic])).toEqual({
      rule: 'preliminary-review',
      clause: 'MH-1.4.1',
      verdict: 'passed',
      facts: {
        bodies: ['science-and-technology-commission', 'economic-commission', 'finance-bureau'],
        negative: [],
        outstanding: [],
      },
    });
  });

  it('waits for an outstanding opinion, naming the body', () => {
    expect(passesPreliminaryReview([commission, economic])).toMatchObject({
      verdict: 'needs-evidence',
      facts: { outstanding: ['finance-bureau'] },
    });
    expect(passesPreliminaryReview([commission, commission, commission]).verdict).toBe(
      'needs-evidence',
    );
  });

  it('fails on one negative opinion, whether or not others are outstanding', () => {
    expect(passesPreliminaryReview([{ ...economic, opinion: 'fail' }])).toMatchObject({
      verdict: 'failed',
      facts: { negative: ['economic-commission'] },
    });
  });
});

describe('MH-1.4.2: at least five experts of the field', () => {
  const field = '人工智能';
  const expert = (expertId: string, over: Partial<ExpertFacts> = {}): ExpertFacts => ({
    expertId,
    field,
    unitCreditCode: 'X',
    recused: false,
    scored: true,
    ...over,
  });
  const panel = (...experts: readonly ExpertFacts[]): PanelFacts => ({
    field,
    leadCreditCode: 'A',
    participantCreditCodes: ['B'],
    experts,
  });
  const four = [expert('e1'), expert('e2'), expert('e3'), expert('e4')];

  it.each<[string, readonly ExpertFacts[], string]>([
    ['four', four, 'failed'],
    ['five', [...four, expert('e5')], 'passed'],
    ['four, one of them twice', [...four, expert('e4')], 'failed'],
    ['four and one recused', [...four, expert('e5', { recused: true })], 'failed'],
    ['four and one without a score', [...four, expert('e5', { scored: false })], 'failed'],
    ['four and one of another field', [...four, expert('e5', { field: '生物医药' })], 'failed'],
    ['four and one of the lead unit', [...four, expert('e5', { unitCreditCode: 'A' })], 'failed'],
    ['four and one of a participant', [...four, expert('e5', { unitCreditCode: 'B' })], 'failed'],
    ['five and one recused', [...four, expert('e5'), expert('e6', { recused: true })], 'passed'],
  ])('%s: %s', (_what, experts, verdict) => {
    expect(hasEnoughExperts(panel(...experts)).verdict).toBe(verdict);
  });

  it('says who counts and who was recused', () => {
    const facts = panel(...four, expert('e5', { recused: true }), expert('e6'));
    expect(countingExperts(facts)).toEqual(['e1', 'e2', 'e3', 'e4', 'e6']);
    expect(hasEnoughExperts(facts)).toEqual({
      rule: 'expert-panel',
      clause: 'MH-1.4.2',
      verdict: 'passed',
      facts: {
        field,
        required: 5,
        counted: 5,
        countedExperts: ['e1', 'e2', 'e3', 'e4', 'e6'],
        assigned: 6,
        recused: ['e5'],
      },
    });
  });

  it('takes the field by its name', () => {
    expect(isOfField('生物医药', '人工智能')).toMatchObject({ verdict: 'failed' });
    expect(isOfField('人工智能', '人工智能')).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    ['A', 'failed'],
    ['B', 'failed'],
    ['X', 'passed'],
  ])('an expert of unit %s, A leading and B taking part: %s', (unit, verdict) => {
    const units = { leadCreditCode: 'A', participantCreditCodes: ['B'] };
    expect(hasNoConflict(unit, units)).toMatchObject({ clause: 'MH-1.4.2', verdict });
  });
});
