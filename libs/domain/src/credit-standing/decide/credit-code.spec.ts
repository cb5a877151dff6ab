import { describe, expect, it } from '@jest/globals';
import { calendarDate as day, fold } from '@grants/kernel';
import { given } from '@grants/testing';
import { codeOf, document, givenBy, MISTYPED, person, unitOf } from '../../specs/credit-sample.ts';
import type { AttestCreditCode, CreditStandingCommand } from '../commands.ts';
import { creditStandingDecider as decider } from '../decider.ts';
import type { CreditCodeAttested } from '../events.ts';
import { isCodeAccepted } from '../standing-facts.ts';

const context = givenBy('officer-1', '2023-06-01');
const subject = { kind: 'unit', creditCode: MISTYPED } as const;
const attestation = { subject, unitName: '上海虚构科技有限公司', document };
const attested: CreditCodeAttested = { type: 'CreditCodeAttested', data: attestation };
const attest = (over: Partial<AttestCreditCode['data']> = {}): AttestCreditCode => ({
  type: 'AttestCreditCode',
  data: { ...attestation, ...over },
  context,
});
const opening: readonly CreditStandingCommand[] = [
  {
    type: 'RecordViolation',
    data: {
      subject,
      violationId: 'violation-1',
      kind: 'tax',
      occurredOn: day('2021-11-02'),
      decidedOn: day('2022-03-10'),
      note: '虚开发票',
      document,
    },
    context,
  },
  {
    type: 'ImposeBan',
    data: {
      subject,
      banId: 'ban-1',
      ground: 'misreporting',
      firstDay: day('2022-03-15'),
      programmes: ['high-tech-transformation'],
      document,
    },
    context,
  },
  {
    type: 'RecordSuccession',
    data: {
      subject,
      linkId: 'link-1',
      kind: 'renaming',
      toCreditCode: codeOf(2),
      effectiveOn: day('2023-01-01'),
      document,
    },
    context,
  },
];

describe('GB 32100-2015: a credit code whose check digit is wrong', () => {
  it.each(opening)('opens no record: $type', (command) => {
    given(decider)
      .when(command)
      .thenRejected({ code: 'CREDIT_STANDING.CODE_UNATTESTED', facts: { creditCode: MISTYPED } });
  });

  it.each(opening)('is as good as any other once somebody vouches for it: $type', (command) => {
    const decision = decider.decide(command, fold(decider, [attested]));
    expect(decision).toMatchObject({ accepted: [{ data: { subject } }] });
  });

  it('is vouched for once', () => {
    given(decider).when(attest()).then(attested).andRepeatingChangesNothing();
    given(decider, attested)
      .when(attest({ unitName: '另一单位' }))
      .thenRejected({
        code: 'CREDIT_STANDING.CODE_ATTESTED_OTHERWISE',
        facts: { unitName: '上海虚构科技有限公司', documentNumber: document.number },
      });
  });

  it('is accepted on its own record alone', () => {
    const nothing = decider.initialState;
    expect(isCodeAccepted(nothing, MISTYPED)).toBe(false);
    expect(isCodeAccepted(fold(decider, [attested]), MISTYPED)).toBe(true);
    expect(isCodeAccepted(nothing, codeOf(1))).toBe(true);
  });
});

describe('what is not vouched for', () => {
  it('is a code whose check digit is right', () => {
    given(decider)
      .when(attest({ subject: unitOf(1) }))
      .thenRejected({ code: 'CREDIT_STANDING.CODE_IN_ORDER', facts: { creditCode: codeOf(1) } });
  });

  it('is a person', () => {
    given(decider)
      .when(attest({ subject: person }))
      .thenRejected({ code: 'CREDIT_STANDING.CODE_OF_PERSON' });
  });
});
