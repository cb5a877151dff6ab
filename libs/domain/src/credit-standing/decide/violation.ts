import { accept } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { RecordViolation, WithdrawViolation } from '../commands.ts';
import type { CreditStandingEvent } from '../events.ts';
import { creditStandingRejections } from '../rejections.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import type { CreditStanding, ViolationRecord } from '../state.ts';
import { codeNotAccepted } from './credit-code.ts';

type ViolationDecision = Decision<CreditStandingEvent, CreditStandingRejection>;

/** Records a violation (MH-1.1.6, SH-5.2): what happened when, and who decided it was one. */
export function recordViolation(
  { data }: RecordViolation,
  standing: CreditStanding,
): ViolationDecision {
  const { violationId, occurredOn, decidedOn } = data;
  const known = recordOf(violationId, standing);
  if (known?.withdrawal) return creditStandingRejections.violationWithdrawn(known.withdrawal);
  if (known) {
    return isSameContent(known.violation, data)
      ? accept()
      : creditStandingRejections.violationIdTaken(violationId);
  }
  if (decidedOn < occurredOn) {
    return creditStandingRejections.decidedBeforeItOccurred(violationId, occurredOn, decidedOn);
  }
  return codeNotAccepted(data.subject, standing) ?? accept({ type: 'ViolationRecorded', data });
}

/** Withdraws a record that was wrong; it counts for nothing from the beginning. */
export function withdrawViolation(
  { data }: WithdrawViolation,
  standing: CreditStanding,
): ViolationDecision {
  const known = recordOf(data.violationId, standing);
  if (!known) return creditStandingRejections.violationUnknown(data.violationId);
  if (!known.withdrawal) return accept({ type: 'ViolationWithdrawn', data });
  return isSameContent(known.withdrawal, data)
    ? accept()
    : creditStandingRejections.violationWithdrawn(known.withdrawal);
}

function recordOf(violationId: string, standing: CreditStanding): ViolationRecord | undefined {
  return standing.violations.find(({ violation }) => violation.violationId === violationId);
}
