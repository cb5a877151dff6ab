import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate, fenOf, yuan, yuanOf } from '@grants/kernel';
import { disbursement } from './disbursement.ts';

const contract = { contractNumber: 'MH-2022-001', signedOn: calendarDate('2022-02-28') };

/** Award, 30 % of it cut off to the fen, and what is left beside it. */
const SHARES: readonly (readonly [string, string, string])[] = [
  ['0.01', '0.00', '0.01'],
  ['0.03', '0.00', '0.03'],
  ['0.04', '0.01', '0.03'],
  ['0.10', '0.03', '0.07'],
  ['99.99', '29.99', '70.00'],
  ['1000000.00', '300000.00', '700000.00'],
  ['1000000.01', '300000.00', '700000.01'],
  ['1000000.03', '300000.00', '700000.03'],
  ['1000000.04', '300000.01', '700000.03'],
  ['10000000.00', '3000000.00', '7000000.00'],
];

describe('MH-1.5.1, MH-O3: the first tranche', () => {
  it.each(SHARES)('of %s is %s', (award, first) => {
    expect(disbursement.firstTranche(yuan(award))).toBe(first);
  });

  it('passes with its share, the amount and the contract it is paid on', () => {
    expect(disbursement.isFirstTranche({ award: yuan('1000000.01'), ...contract })).toEqual({
      rule: 'first-tranche',
      clause: 'MH-1.5.1',
      verdict: 'passed',
      facts: {
        award: '1000000.01',
        share: '0.30',
        amount: '300000.00',
        asked: undefined,
        contractNumber: 'MH-2022-001',
        signedOn: '2022-02-28',
      },
    });
  });

  it.each([
    ['that amount', '1000000.00', '300000.00', 'passed'],
    ['a fen less', '1000000.00', '299999.99', 'failed'],
    ['a fen more', '1000000.00', '300000.01', 'failed'],
    ['nothing of an award too small to share', '0.03', '0.00', 'failed'],
  ])('asked for as %s', (_what, award, asked, verdict) => {
    const facts = { award: yuan(award), asked: yuan(asked), ...contract };

    expect(disbursement.isFirstTranche(facts)).toMatchObject({ verdict });
  });
});

describe('MH-1.5.2: the final tranche', () => {
  it.each(SHARES)('of %s after %s is %s when the audit supports it all', (award, first, rest) => {
    const facts = {
      award: yuan(award),
      paid: yuan(first),
      released: yuan('0.00'),
      supported: yuan(award),
    };

    expect(disbursement.finalTranche(facts)).toBe(rest);
  });

  it.each([
    // paid, released, supported, asked, amount, verdict
    ['300.00', '0.00', '1000.00', undefined, '700.00', 'passed'],
    ['300.00', '0.00', '850.00', undefined, '550.00', 'passed'],
    ['300.00', '0.00', '1000.00', '699.99', '699.99', 'passed'],
    ['300.00', '0.00', '1000.00', '700.01', '700.00', 'passed'],
    ['300.00', '50.00', '1000.00', undefined, '650.00', 'passed'],
    ['300.00', '0.00', '300.01', undefined, '0.01', 'passed'],
    ['300.00', '0.00', '300.00', undefined, '0.00', 'failed'],
    ['300.00', '0.00', '120.00', undefined, '-180.00', 'failed'],
    ['1000.00', '0.00', '1000.00', undefined, '0.00', 'failed'],
    ['0.00', '0.00', '1000.00', undefined, '700.00', 'passed'],
  ])(
    'of 1000.00, paid %s, released %s, supported %s, asked %s, is %s',
    (paid, released, supported, asked, amount, verdict) => {
      const facts = {
        award: yuan('1000.00'),
        paid: yuan(paid),
        released: yuan(released),
        supported: yuan(supported),
        ...(asked !== undefined && { asked: yuan(asked) }),
      };

      expect(disbursement.finalTranche(facts)).toBe(amount);
      expect(disbursement.isFinalTranche(facts)).toMatchObject({
        rule: 'final-tranche',
        clause: 'MH-1.5.2',
        verdict,
        facts: { award: '1000.00', share: '0.70', limit: '700.00', amount },
      });
    },
  );

  it('adds up with the first to the award, and to no more than the audit supports', () => {
    const fen = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(fen, fen, (award, supportedOrMore) => {
        const supported = supportedOrMore < award ? supportedOrMore : award;
        const first = fenOf(disbursement.firstTranche(yuanOf(award)));
        const facts = { award: yuanOf(award), paid: yuanOf(first), released: yuanOf(0n) };
        const all = fenOf(disbursement.finalTranche({ ...facts, supported: yuanOf(award) }));
        const part = fenOf(disbursement.finalTranche({ ...facts, supported: yuanOf(supported) }));

        expect(first * 10n <= award * 3n && award * 3n < (first + 1n) * 10n).toBe(true);
        expect(first + all).toBe(award);
        expect(first + part).toBe(supported);
      }),
    );
  });
});

describe('what a disbursement rests on', () => {
  const grounds = {
    contractNumber: 'MH-2022-001',
    auditId: 'audit-1',
    reviewId: 'review-1',
    resultDocument: '闵科委〔2024〕7号',
  };

  it('MH-1.6.13: names contract, audit, on-site review and result', () => {
    expect(disbursement.isGrounded(grounds)).toEqual({
      rule: 'final-tranche-grounds',
      clause: 'MH-1.6.13',
      verdict: 'passed',
      facts: grounds,
    });
  });

  it.each(['contractNumber', 'auditId', 'reviewId', 'resultDocument'] as const)(
    'MH-1.6.13: fails without %s',
    (ground) => {
      const verdict = 'failed';
      expect(disbursement.isGrounded({ ...grounds, [ground]: '' })).toMatchObject({ verdict });
    },
  );

  it('MH-1.6.14: is never a stage inspection', () => {
    expect(disbursement.isNotBasedOnInspection('inspection-1')).toEqual({
      rule: 'inspection-pays-nothing',
      clause: 'MH-1.6.14',
      verdict: 'failed',
      facts: { citedInspectionId: 'inspection-1' },
    });
    expect(disbursement.isNotBasedOnInspection(undefined)).toMatchObject({ verdict: 'passed' });
  });

  it('MH-1.3.3: is free of holds, or names each with its clause', () => {
    const hold = { holdId: 'hold-1', ground: 'ban', clause: 'MH-1.1.6' } as const;

    expect(disbursement.isFreeOfHolds([])).toMatchObject({ verdict: 'passed' });
    expect(disbursement.isFreeOfHolds([hold])).toEqual({
      rule: 'free-of-holds',
      clause: 'MH-1.3.3',
      verdict: 'failed',
      facts: { holds: [hold] },
    });
  });
});

describe('what is not paid, and what comes back', () => {
  const figures = { award: yuan('1000.00'), paid: yuan('300.00'), released: yuan('50.00') };

  it.each([
    ['not-supported', 'MH-1.5.2'],
    ['acceptance-not-passed', 'MH-1.6.12'],
    ['withdrawn', 'MH-1.6.5'],
    ['breach-of-contract', 'MH-1.4.4'],
    ['misreporting', 'MH-1.3.1'],
    ['concealment', 'MH-1.3.1'],
    ['duplicate-funding', 'MH-1.3.3'],
  ] as const)('goes back to the fund: %s by %s', (ground, clause) => {
    const facts = { ground, ...figures, balance: yuan('650.00') };

    expect(disbursement.isReleased(facts)).toEqual({
      rule: 'award-balance',
      clause,
      verdict: 'passed',
      facts,
    });
  });

  it.each([
    ['0.00', 'failed'],
    ['0.01', 'passed'],
    ['650.00', 'passed'],
    ['650.01', 'failed'],
  ])('MH-1.6.12: of 650.00 left, releasing %s has %s', (balance, verdict) => {
    const facts = { ground: 'withdrawn', ...figures, balance: yuan(balance) } as const;

    expect(disbursement.isReleased(facts)).toMatchObject({ verdict });
  });

  it.each([
    // ground, paid, supported, ordered before, limit
    ['ended', '300.00', undefined, '0.00', '300.00', 'MH-1.6.12'],
    ['ended', '300.00', undefined, '120.00', '180.00', 'MH-1.6.12'],
    ['ended', '300.00', undefined, '300.00', '0.00', 'MH-1.6.12'],
    ['not-supported', '300.00', '120.00', '0.00', '180.00', 'MH-1.5.2'],
    ['not-supported', '300.00', '120.00', '30.00', '150.00', 'MH-1.5.2'],
    ['not-supported', '300.00', '300.00', '0.00', '0.00', 'MH-1.5.2'],
    ['not-supported', '300.00', '850.00', '0.00', '0.00', 'MH-1.5.2'],
  ] as const)(
    'MH-1.6.12, MH-1.5.2: %s, of %s paid, %s supported, %s ordered, up to %s may come back',
    (ground, paid, supported, orderedBefore, limit, clause) => {
      const facts = {
        ground,
        paid: yuan(paid),
        orderedBefore: yuan(orderedBefore),
        ...(supported !== undefined && { supported: yuan(supported) }),
      };
      const more = yuanOf(fenOf(yuan(limit)) + 1n);
      const verdictOf = (amount: string) =>
        disbursement.isRecoverable({ ...facts, amount: yuan(amount) }).verdict;

      expect(disbursement.recoverable(facts)).toBe(limit);
      expect(verdictOf(limit)).toBe(limit === '0.00' ? 'failed' : 'passed');
      expect(verdictOf(more)).toBe('failed');
      expect(disbursement.isRecoverable({ ...facts, amount: more })).toMatchObject({
        rule: 'recovery-limit',
        clause,
        facts: { limit, amount: more },
      });
    },
  );
});
