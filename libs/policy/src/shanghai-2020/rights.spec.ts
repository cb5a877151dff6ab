import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import type { RegistrationFacts, RightsFacts } from '../chapters/recognition-eligibility.ts';
import { hasRightInAge, isFreedFromAge, rightsFindings } from './rights.ts';

const on = calendarDate;
const right = (kind: string, grantedOn: string) => ({
  kind,
  number: `${kind}-1`,
  grantedOn: on(grantedOn),
});
const facts = (
  submittedOn: string,
  rights: RightsFacts['rights'],
  registrationException?: RegistrationFacts,
): RightsFacts => ({
  submittedOn: on(submittedOn),
  rights,
  ...(registrationException && { registrationException }),
});

describe('SH-6.2: a right in age', () => {
  it.each([
    ['invention-patent', '2022-03-15', '2019-03-14', 'failed'],
    ['invention-patent', '2022-03-15', '2019-03-15', 'passed'],
    ['invention-patent', '2022-03-15', '2019-03-16', 'passed'],
    ['invention-patent', '2022-03-15', '2022-03-15', 'passed'],
    // Not granted yet on the day of submission.
    ['invention-patent', '2022-03-15', '2022-03-16', 'failed'],
    ['ic-layout', '2022-03-15', '2019-03-14', 'failed'],
    ['ic-layout', '2022-03-15', '2019-03-15', 'passed'],
    ['utility-model', '2022-03-15', '2020-03-14', 'failed'],
    ['utility-model', '2022-03-15', '2020-03-15', 'passed'],
    ['software-copyright', '2022-03-15', '2020-03-14', 'failed'],
    ['software-copyright', '2022-03-15', '2020-03-15', 'passed'],
    // 29 February looked back from lands on 1 March in years without one.
    ['invention-patent', '2024-02-29', '2021-02-28', 'failed'],
    ['invention-patent', '2024-02-29', '2021-03-01', 'passed'],
    ['utility-model', '2024-02-29', '2022-02-28', 'failed'],
    ['utility-model', '2024-02-29', '2022-03-01', 'passed'],
    // Granted on 29 February: in age to 28 February three years later.
    ['invention-patent', '2023-02-28', '2020-02-29', 'passed'],
    ['invention-patent', '2023-03-01', '2020-02-29', 'failed'],
    ['trade-mark', '2022-03-15', '2022-01-01', 'failed'],
  ])('%s, submitted on %s, granted on %s: %s', (kind, submittedOn, grantedOn, verdict) => {
    expect(hasRightInAge(facts(submittedOn, [right(kind, grantedOn)]))).toMatchObject({
      clause: 'SH-6.2',
      verdict,
    });
  });

  it('is enough beside others that are not', () => {
    const rights = [right('invention-patent', '2015-01-01'), right('utility-model', '2021-01-01')];
    expect(hasRightInAge(facts('2022-03-15', rights))).toEqual({
      rule: 'right-in-age',
      clause: 'SH-6.2',
      verdict: 'passed',
      facts: {
        submittedOn: '2022-03-15',
        inventionAndLayoutFrom: '2019-03-15',
        utilityModelAndSoftwareFrom: '2020-03-15',
        inAge: [rights[1]],
        outOfAge: [rights[0]],
      },
    });
  });

  it('is wanting without a right', () => {
    expect(hasRightInAge(facts('2022-03-15', [])).verdict).toBe('failed');
  });

  it('MH-O7: has the age a superior policy sets, and cites it', () => {
    const finding = hasRightInAge({
      ...facts('2022-03-15', [right('invention-patent', '2017-03-15')]),
      superior: {
        onDay: on('2022-03-15'),
        overrides: [
          {
            overrideId: 'o-1',
            policyVersion: 'shanghai-2020',
            clause: 'SH-6.2',
            rule: 'invention-and-layout-years',
            value: 5,
            document: { number: '国科发〔2022〕1号', date: on('2022-01-01') },
            article: '第二条',
            effectiveFrom: on('2022-01-01'),
          },
        ],
      },
    });
    expect(finding).toMatchObject({
      verdict: 'passed',
      facts: { overriddenBy: [{ documentNumber: '国科发〔2022〕1号', article: '第二条' }] },
    });
  });
});

describe('SH-6.3: an invention patent of any age', () => {
  const OLD_PATENT = right('invention-patent', '2012-01-01');
  const drug = (registeredOn: string, monitoredUntil: string): RegistrationFacts => ({
    kind: 'class-1-or-2-new-drug',
    registeredOn: on(registeredOn),
    monitoredUntil: on(monitoredUntil),
  });
  const device = (registeredOn: string): RegistrationFacts => ({
    kind: 'first-class-iii-device',
    registeredOn: on(registeredOn),
  });

  it.each<[string, RegistrationFacts, string]>([
    ['a new drug on the last day of its monitoring', drug('2018-01-01', '2022-03-15'), 'passed'],
    ['the day after it', drug('2018-01-01', '2022-03-14'), 'failed'],
    ['on the day of its registration', drug('2022-03-15', '2027-03-14'), 'passed'],
    ['the day before it', drug('2022-03-16', '2027-03-14'), 'failed'],
    ['a device registered a year ago to the day', device('2021-03-15'), 'passed'],
    ['and a day', device('2021-03-14'), 'failed'],
    ['registered on the day', device('2022-03-15'), 'passed'],
    ['registered later', device('2022-03-16'), 'failed'],
    [
      'a drug whose monitoring nobody states',
      { kind: 'class-1-or-2-new-drug', registeredOn: on('2021-03-15') },
      'failed',
    ],
    ['another product', { ...device('2022-03-15'), kind: 'class-ii-device' }, 'failed'],
  ])('%s: %s', (_what, registration, verdict) => {
    const given = facts('2022-03-15', [OLD_PATENT], registration);
    expect(isFreedFromAge(given)).toMatchObject({ clause: 'SH-6.3', verdict });
    expect(hasRightInAge(given).verdict).toBe(verdict === 'passed' ? 'not-applicable' : 'failed');
  });

  it('is needed for it: another right does not serve', () => {
    const given = facts('2022-03-15', [right('utility-model', '2012-01-01')], device('2022-03-15'));
    expect(rightsFindings(given).map(({ verdict }) => verdict)).toEqual(['failed', 'failed']);
  });

  it('is not asked about where a right is in age, whatever the product', () => {
    const rights = [OLD_PATENT, right('utility-model', '2022-01-01')];
    const given = facts('2022-03-15', rights, device('2012-01-01'));
    expect(rightsFindings(given).map(({ verdict }) => verdict)).toEqual([
      'passed',
      'not-applicable',
    ]);
  });

  it('is not asked about where no such product is claimed', () => {
    expect(isFreedFromAge(facts('2022-03-15', [OLD_PATENT])).verdict).toBe('not-applicable');
  });
});
