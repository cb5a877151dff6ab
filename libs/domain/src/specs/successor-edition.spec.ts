import { describe, expect, it, jest } from '@jest/globals';
import { calendarDate, fold, instant, yuan } from '@grants/kernel';
import * as policy from '@grants/policy';
import type { Basis, Finding } from '@grants/policy';
import type { ApplicationEvent } from '../application/events.ts';
import { minhang2024 } from './minhang-2024-fictional/edition.ts';

// The one line that a successor adds: a second edition in the list, beside the folder above.
jest.unstable_mockModule('@grants/policy', () => ({
  ...policy,
  KEY_CORE_TECHNOLOGY_EDITIONS: [...policy.KEY_CORE_TECHNOLOGY_EDITIONS, minhang2024],
  keyCoreTechnologyEdition: (version: policy.PolicyVersion) =>
    version === minhang2024.version ? minhang2024 : policy.keyCoreTechnologyEdition(version),
}));
const { applicationDecider } = await import('../application/decider.ts');
const { projectDecider } = await import('../project/decider.ts');
const application = await import('./application-sample.ts');
const project = await import('./project-sample.ts');

const IN_2024 = {
  ...application.call,
  policyVersion: minhang2024.version,
  opensAt: instant('2024-03-01T09:00+08:00'),
  closesAt: instant('2024-03-29T17:00+08:00'),
};
const budget = {
  totalInvestment: yuan('20000000'),
  selfRaised: yuan('10000000'),
  grantRequested: yuan('10000000'),
  lines: [
    {
      lineId: 'l1',
      category: '设备费',
      year: 2024,
      grant: yuan('10000000'),
      selfRaised: yuan('10000000'),
    },
  ],
};

function basisOf(call: typeof application.call, moment: string): Basis {
  const command = application.submit({ call, moment, content: { budget } });
  const decision = applicationDecider.decide(command, applicationDecider.initialState);
  if (!('accepted' in decision)) throw new Error('refused');
  const [submitted] = decision.accepted;
  return submitted?.type === 'ApplicationSubmitted' ? submitted.data.basis : [];
}

const findingIn = (basis: Basis, rule: string): Finding | undefined =>
  basis.find((finding) => finding.rule === rule);

/** An application of 10,500,000.00 under an edition, with everything approval needs. */
function readyUnder(policyVersion: string): readonly ApplicationEvent[] {
  const { submitted, consented } = application;
  const asked = { ...budget, grantRequested: yuan('10500000'), totalInvestment: yuan('21000000') };
  return [
    { ...submitted, data: { ...submitted.data, budget: asked, policyVersion } },
    ...consented.slice(1),
  ];
}

function approvalUnder(policyVersion: string) {
  const command = application.command('ApproveApplication', {
    projectId: 'P-1',
    fundId: 'F-2024',
    award: yuan('10500000'),
    claimId: 'c'.repeat(64),
    credit: application.noRecord,
  });
  return applicationDecider.decide(command, fold(applicationDecider, readyUnder(policyVersion)));
}

describe('MH-O6: a call names its edition, and the edition its numbers', () => {
  it('MH-O2: a call under the successor shows the cap of the successor', () => {
    const cap = findingIn(basisOf(IN_2024, '2024-03-15T10:00+08:00'), 'award-cap');
    expect(cap?.facts).toMatchObject({ share: '0.60', ceiling: '12000000.00', cap: '12000000.00' });
    const before = findingIn(basisOf(application.call, '2022-03-15T10:00+08:00'), 'award-cap');
    expect(before?.facts).toMatchObject({ share: '0.50', ceiling: '10000000.00' });
  });

  it.each([
    ['minhang-2021', IN_2024.opensAt, 'failed'],
    ['minhang-2024-fictional', IN_2024.opensAt, 'passed'],
    ['minhang-2024-fictional', instant('2023-12-09T23:59+08:00'), 'failed'],
    ['minhang-2021', instant('2023-12-09T23:59+08:00'), 'passed'],
  ])('%s, applied for at %s: in force %s', (policyVersion, submittedAt, verdict) => {
    const call = { ...IN_2024, policyVersion, opensAt: submittedAt };
    expect(findingIn(basisOf(call, submittedAt), 'policy-in-force')?.verdict).toBe(verdict);
  });

  it('MH-O2: an award above the old ceiling is approved under the successor alone', () => {
    expect(approvalUnder('minhang-2024-fictional')).toMatchObject({
      accepted: [{ type: 'ApprovalInitiated', data: { award: '10500000.00' } }],
    });
    expect(approvalUnder('minhang-2021')).toMatchObject({
      rejected: { clause: 'MH-O2', facts: { cap: '10000000.00' } },
    });
  });
});

describe('MH-O6: a project stays under its edition to its end', () => {
  const signed = { ...project.dataOf('SignContract'), signedOn: calendarDate('2024-04-01') };
  const sign = project.command('SignContract', signed, project.by('officer-1', '2024-04-01'));
  const openedUnder = (policyVersion: string) =>
    project.historyOf(
      project.command('OpenProject', { policyVersion, approvedOn: calendarDate('2024-03-20') }),
    );

  it.each([
    ['minhang-2021', '2026-03-31', 2],
    ['minhang-2024-fictional', '2027-03-31', 3],
  ])('MH-1.6.4: %s, signed on 2024-04-01, runs to %s', (policyVersion, executionEndsOn, years) => {
    const state = fold(projectDecider, openedUnder(policyVersion));
    const decision = projectDecider.decide(sign, state);
    expect(decision).toMatchObject({
      accepted: [{ type: 'ContractSigned', data: { executionEndsOn } }],
    });
    const [contract] = 'accepted' in decision ? decision.accepted : [];
    const basis = contract?.type === 'ContractSigned' ? contract.data.basis : [];
    expect(findingIn(basis, 'execution-period')?.facts).toMatchObject({ years });
  });

  it('MH-1.5.2: one of 2022 is paid its final tranche in June 2024 by the text of 2021', () => {
    const state = fold(projectDecider, project.historyOf(...project.accepted()));
    const june = project.by('maker-1', '2024-06-05');
    const request = project.command(
      'RequestTranche',
      { disbursementId: 'final-1', tranche: 'final' },
      june,
    );
    expect(projectDecider.decide(request, state)).toMatchObject({
      accepted: [
        {
          type: 'TrancheRequested',
          data: {
            amount: '700000.01',
            basis: expect.arrayContaining([
              expect.objectContaining({
                rule: 'final-tranche',
                clause: 'MH-1.5.2',
                verdict: 'passed',
                facts: expect.objectContaining({ share: '0.70', limit: '700000.01' }),
              }),
            ]),
          },
        },
      ],
    });
  });
});
