import { applicationRegister } from './application-register/projection.ts';
import { awardLedger } from './award-ledger/projection.ts';
import { callRegister } from './call-register/projection.ts';
import { centreRegister } from './centre-register/projection.ts';
import { challengeList } from './challenge-list/projection.ts';
import { creditBlacklist } from './credit-blacklist/projection.ts';
import { disbursementRegister } from './disbursement-register/projection.ts';
import { duplicateFunding } from './duplicate-funding/projection.ts';
import { dutyList } from './duties/projection.ts';
import { externalAwardRegister } from './external-award-register/projection.ts';
import { fundCommitmentLedger } from './fund-commitment-ledger/projection.ts';
import { fundRegister } from './fund-register/projection.ts';
import { openUseRegister } from './open-use-register/projection.ts';
import { projectHistory } from './project-history/projection.ts';
import { projectRegister } from './project-register/projection.ts';
import type { Projection } from './projection.ts';
import { recognitionRegister } from './recognition-register/projection.ts';
import { recoveryRegister } from './recovery-register/projection.ts';
import { searchRegister } from './search-register/projection.ts';
import { townRegister } from './town-register/projection.ts';
import { treasuryReconciliation } from './treasury-reconciliation/projection.ts';

/** Every projection of the ledger. */
export const projections: readonly Projection[] = [
  fundCommitmentLedger,
  awardLedger,
  disbursementRegister,
  recoveryRegister,
  treasuryReconciliation,
  creditBlacklist,
  duplicateFunding,
  projectHistory,
  applicationRegister,
  projectRegister,
  callRegister,
  fundRegister,
  centreRegister,
  recognitionRegister,
  challengeList,
  openUseRegister,
  dutyList,
  townRegister,
  searchRegister,
  externalAwardRegister,
];
