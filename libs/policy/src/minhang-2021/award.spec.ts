import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import {
  awardCap,
  isPaidToLeadUnit,
  isReadyForApproval,
  isWithinAwardCap,
  isWithinRequest,
  showsAwardCap,
} from './award.ts';

describe('MH-O2: the award is at most half of the total investment and 10,000,000.00', () => {
  it.each([
    ['0.00', '0.00'],
    ['0.01', '0.00'],
    ['8000000.00', '4000000.00'],
    // Half is 5,000,000.005: the half fen is cut off.
    ['10000000.01', '5000000.00'],
    ['19999999.99', '9999999.99'],
    ['20000000.00', '10000000.00'],
    ['20000000.01', '10000000.00'],
    ['900000000.00', '10000000.00'],
  ])('of %s is capped at %s', (totalInvestment, cap) => {
    expect(awardCap(yuan(totalInvestment))).toBe(cap);
  });

  it.each([
    ['0.00', 'failed'],
    ['-1.00', 'failed'],
    ['0.01', 'passed'],
    ['4000000.00', 'passed'],
    ['4000000.01', 'failed'],
  ])('an award of %s on 8,000,000.00 is %s', (award, verdict) => {
    const facts = {
      award: yuan(award),
      grantRequested: yuan('4000000.00'),
      totalInvestment: yuan('8000000.00'),
    };
    expect(isWithinAwardCap(facts)).toEqual({
      rule: 'award-cap',
      clause: 'MH-O2',
      verdict,
      facts: { ...facts, share: '0.50', ceiling: '10000000.00', cap: '4000000.00' },
    });
  });

  it('is shown with an application and refuses none', () => {
    const facts = { grantRequested: yuan('12000000.00'), totalInvestment: yuan('30000000.00') };
    expect(showsAwardCap(facts)).toMatchObject({
      verdict: 'not-applicable',
      facts: { cap: '10000000.00', grantRequested: '12000000.00' },
    });
  });
});

describe('MH-1.1.3: the award is at most the grant applied for', () => {
  it.each([
    ['3999999.99', 'passed'],
    ['4000000.00', 'passed'],
    ['4000000.01', 'failed'],
  ])('%s where 4,000,000.00 was applied for: %s', (award, verdict) => {
    const facts = { grantRequested: yuan('4000000'), totalInvestment: yuan('90000000') };
    expect(isWithinRequest({ award: yuan(award), ...facts })).toEqual({
      rule: 'award-within-request',
      clause: 'MH-1.1.3',
      verdict,
      facts: { award, grantRequested: '4000000.00' },
    });
  });
});

describe('MH-O5: money goes to the lead unit only', () => {
  it.each([
    ['A', 'passed'],
    ['B', 'failed'],
  ])('a payment to %s of a project led by A: %s', (payee, verdict) => {
    expect(isPaidToLeadUnit('A', payee)).toEqual({
      rule: 'lead-unit-is-paid',
      clause: 'MH-O5',
      verdict,
      facts: { leadCreditCode: 'A', payeeCreditCode: payee },
    });
  });
});

describe('MH-1.4.4: what approval presupposes', () => {
  const governmentConsent = { number: '闵府〔2022〕15号', date: calendarDate('2022-06-10') };
  const ready = { preliminaryReviewPassed: true, recommendedByExperts: true, governmentConsent };

  it('passes with reviews and consent, naming the document', () => {
    expect(isReadyForApproval(ready)).toEqual({
      rule: 'approval-preconditions',
      clause: 'MH-1.4.4',
      verdict: 'passed',
      facts: {
        preliminaryReviewPassed: true,
        recommendedByExperts: true,
        consentNumber: '闵府〔2022〕15号',
        consentDate: '2022-06-10',
      },
    });
  });

  it.each([
    ['the preliminary review', { ...ready, preliminaryReviewPassed: false }],
    ['the recommendation of the experts', { ...ready, recommendedByExperts: false }],
    [
      'the consent of the government',
      { preliminaryReviewPassed: true, recommendedByExperts: true },
    ],
  ])('fails without %s', (_what, facts) => {
    expect(isReadyForApproval(facts).verdict).toBe('failed');
  });
});
