import { fenOf, Money, yuanOf } from '@grants/kernel';
import type { ClauseId, Yuan } from '@grants/kernel';
import type {
  BalanceFacts,
  BalanceGround,
  DisbursementChapter,
  FinalTrancheFacts,
  FinalTrancheGrounds,
  FirstTrancheFacts,
  HoldFacts,
  RecoveryFacts,
} from '../chapters/disbursement.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { ENDING_CLAUSES } from './acceptance.ts';
import { FINAL_TRANCHE_SHARE, FIRST_TRANCHE_SHARE } from './parameters.ts';

/**
 * MH-1.5.1 (MH-O3), from 2021-12-10: the first tranche is 30 % of the award, cut off to the fen;
 * what is cut off stays for the final one, so that the two add up to the award.
 */
export function firstTranche(award: Yuan): Yuan {
  return Money.of(award).times(FIRST_TRANCHE_SHARE.value, 'down').toYuan();
}

/** MH-1.5.1, from 2021-12-10: exactly the first tranche, on a contract that is signed. */
export function isFirstTranche(facts: FirstTrancheFacts): Finding {
  const amount = firstTranche(facts.award);
  const passes = fenOf(amount) > 0n && (facts.asked ?? amount) === amount;
  return judged({ rule: 'first-tranche', clause: 'MH-1.5.1' }, passes, {
    award: facts.award,
    share: FIRST_TRANCHE_SHARE.value,
    amount,
    asked: facts.asked,
    contractNumber: facts.contractNumber,
    signedOn: facts.signedOn,
  });
}

/**
 * MH-1.5.2, from 2021-12-10: what may be paid after acceptance is at most what is left of the award
 * beside the first tranche (70 %, with the part of a fen that the first left over), at most what
 * was neither paid nor given back, and at most what the audit supports and was not yet paid.
 */
export function finalTranche(facts: FinalTrancheFacts): Yuan {
  const paid = fenOf(facts.paid);
  const limits = [
    limitOfFinalTranche(facts.award),
    fenOf(facts.award) - paid - fenOf(facts.released),
    fenOf(facts.supported) - paid,
    ...(facts.asked === undefined ? [] : [fenOf(facts.asked)]),
  ];
  return yuanOf(limits.reduce((least, limit) => (limit < least ? limit : least)));
}

/** MH-1.5.2, from 2021-12-10: something is left to pay, and this much. */
export function isFinalTranche(facts: FinalTrancheFacts): Finding {
  const amount = finalTranche(facts);
  return judged({ rule: 'final-tranche', clause: 'MH-1.5.2' }, fenOf(amount) > 0n, {
    award: facts.award,
    share: FINAL_TRANCHE_SHARE.value,
    limit: yuanOf(limitOfFinalTranche(facts.award)),
    paid: facts.paid,
    released: facts.released,
    supported: facts.supported,
    asked: facts.asked,
    amount,
  });
}

/** 70 % and less than a fen more: the two shares are one award, and no fen of it is lost. */
function limitOfFinalTranche(award: Yuan): bigint {
  return fenOf(award) - fenOf(firstTranche(award));
}

/**
 * MH-1.6.13, from 2021-12-10: the final tranche is paid 按照合同约定，根据财务审计意见、验收审核意见,
 * each of them named.
 */
export function isGrounded(grounds: FinalTrancheGrounds): Finding {
  const passes = Object.values(grounds).every((id: string) => id !== '');
  return judged({ rule: 'final-tranche-grounds', clause: 'MH-1.6.13' }, passes, { ...grounds });
}

/** MH-1.6.14, from 2021-12-10: 阶段性检查…不作为资金拨付依据, whatever it found. */
export function isNotBasedOnInspection(citedInspectionId: string | undefined): Finding {
  const passes = citedInspectionId === undefined;
  return judged({ rule: 'inspection-pays-nothing', clause: 'MH-1.6.14' }, passes, {
    citedInspectionId,
  });
}

/**
 * MH-1.3.3, from 2021-12-10: nothing is paid while it is open whether the project is supported
 * already (不再重复支持), nor while any other hold stands; each is named with its own clause.
 */
export function isFreeOfHolds(holds: readonly HoldFacts[]): Finding {
  return judged({ rule: 'free-of-holds', clause: 'MH-1.3.3' }, holds.length === 0, {
    holds: holds.map(({ holdId, ground, clause }) => ({ holdId, ground, clause })),
  });
}

/**
 * MH-1.5.2, MH-1.6.12, from 2021-12-10: what will not be paid of an award goes back to the fund. The
 * clause is that of the audit, or of the end of the project.
 */
export function isReleased({ ground, ...figures }: BalanceFacts): Finding {
  const left = fenOf(figures.award) - fenOf(figures.paid) - fenOf(figures.released);
  const balance = fenOf(figures.balance);
  const passes = balance > 0n && balance <= left;
  const rule = { rule: 'award-balance', clause: clauseOf(ground) };
  return judged(rule, passes, { ground, ...figures });
}

function clauseOf(ground: BalanceGround): ClauseId {
  return ground === 'not-supported' ? 'MH-1.5.2' : ENDING_CLAUSES[ground];
}

/**
 * MH-1.6.12, from 2021-12-10: of a project that ended before its time, all that was paid may be
 * ordered back; of an accepted one (MH-1.5.2), what was paid beyond what the audit supports.
 */
export function recoverable(facts: Omit<RecoveryFacts, 'amount'>): Yuan {
  const left =
    fenOf(facts.paid) - fenOf(facts.supported ?? yuanOf(0n)) - fenOf(facts.orderedBefore);
  return yuanOf(left > 0n ? left : 0n);
}

/** MH-1.6.12, MH-1.5.2, from 2021-12-10: an amount above zero that may still be ordered back. */
export function isRecoverable(facts: RecoveryFacts): Finding {
  const limit = recoverable(facts);
  const amount = fenOf(facts.amount);
  const clause = facts.ground === 'ended' ? 'MH-1.6.12' : 'MH-1.5.2';
  return judged({ rule: 'recovery-limit', clause }, amount > 0n && amount <= fenOf(limit), {
    ...facts,
    limit,
  });
}

/** MH-1.5.*, MH-1.6.13 and MH-1.6.14 of the 2021 edition. */
export const disbursement: DisbursementChapter = {
  firstTranche,
  isFirstTranche,
  finalTranche,
  isFinalTranche,
  isGrounded,
  isNotBasedOnInspection,
  isFreeOfHolds,
  isReleased,
  recoverable,
  isRecoverable,
};
