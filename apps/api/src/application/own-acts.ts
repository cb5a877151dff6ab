import { NotPermitted } from '@grants/application';
import { REVIEW_BODY_ROLES } from '@grants/domain';
import type { ReviewBody } from '@grants/domain';
import type { CreditCode } from '@grants/kernel';
import type { Caller } from '../auth/caller.ts';

/** An officer gives the opinion of its own body only. @throws NotPermitted */
export function refuseForAnotherBody({ role }: Caller, body: ReviewBody): void {
  if (REVIEW_BODY_ROLES[body] === role) return;
  throw new NotPermitted(`The role ${role} may not give the opinion of the body ${body}.`);
}

/** An applicant submits for its own unit only. @throws NotPermitted */
export function refuseForAnotherUnit({ id }: Caller, unit: CreditCode): void {
  if (id === unit) return;
  throw new NotPermitted(`${id} may not submit for ${unit}; a unit submits for itself only.`);
}

/** An expert recuses itself only; an officer recuses any. @throws NotPermitted */
export function refuseForAnotherExpert({ id, role }: Caller, expertId: string): void {
  if (role !== 'expert' || id === expertId) return;
  throw new NotPermitted(`${id} may not recuse ${expertId}.`);
}
