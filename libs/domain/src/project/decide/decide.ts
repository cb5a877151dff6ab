import type { ProjectCommand } from '../commands.ts';
import type { Project } from '../state.ts';
import { concludeAcceptance } from './acceptance.ts';
import { approveAdjustment, refuseAdjustment, requestAdjustment } from './adjustment.ts';
import { dayAheadRefusal } from './day-ahead.ts';
import { revokeProject, terminateProject } from './ending.ts';
import { decideMoney } from './money.ts';
import {
  holdProject,
  notifyBudgetAdjustment,
  recordRelatedPartyFinding,
  recordStageInspection,
  releaseProjectHold,
} from './monitoring.ts';
import { openProject, signContract } from './opening.ts';
import { recordAuditOpinion, recordOnSiteOpinion } from './opinions.ts';
import {
  concludeReconsideration,
  recordDiligenceFinding,
  requestReconsideration,
} from './reconsideration.ts';
import type { ProjectDecision } from './scope.ts';

/** What a command makes of a project: the events that now hold, none when it is so already, or a no. */
export function decide(command: ProjectCommand, project: Project): ProjectDecision {
  const ahead = project.status === 'unknown' ? undefined : dayAheadRefusal(command);
  return ahead ?? decideOn(command, project);
}

function decideOn(command: ProjectCommand, project: Project): ProjectDecision {
  switch (command.type) {
    case 'OpenProject':
      return openProject(command, project);
    case 'SignContract':
      return signContract(command, project);
    case 'TerminateProject':
      return terminateProject(command, project);
    case 'RevokeProject':
      return revokeProject(command, project);
    case 'RequestAdjustment':
    case 'ApproveAdjustment':
    case 'RefuseAdjustment':
    case 'NotifyBudgetAdjustment':
    case 'RecordRelatedPartyFinding':
    case 'RecordStageInspection':
    case 'HoldProject':
    case 'ReleaseProjectHold':
      return decideExecution(command, project);
    case 'RecordAuditOpinion':
    case 'RecordOnSiteOpinion':
    case 'ConcludeAcceptance':
    case 'RequestReconsideration':
    case 'ConcludeReconsideration':
    case 'RecordDiligenceFinding':
      return decideAcceptance(command, project);
    case 'RegisterPayeeAccount':
    case 'CarryForwardFunding':
    case 'RequestTranche':
    case 'AuthoriseTranche':
    case 'CancelTranche':
    case 'ConfirmTranchePayment':
    case 'ReturnTranche':
    case 'ReverseTranchePayment':
    case 'OrderRecovery':
    case 'ReceiveRecovery':
    case 'ReverseRecoveryReceipt':
    case 'RequestRecoveryWriteOff':
    case 'ApproveRecoveryWriteOff':
    case 'RefuseRecoveryWriteOff':
      return decideMoney(command, project);
  }
}

type ExecutionCommand = Extract<
  ProjectCommand,
  {
    type:
      | 'RequestAdjustment'
      | 'ApproveAdjustment'
      | 'RefuseAdjustment'
      | 'NotifyBudgetAdjustment'
      | 'RecordRelatedPartyFinding'
      | 'RecordStageInspection'
      | 'HoldProject'
      | 'ReleaseProjectHold';
  }
>;

function decideExecution(command: ExecutionCommand, project: Project): ProjectDecision {
  switch (command.type) {
    case 'RequestAdjustment':
      return requestAdjustment(command, project);
    case 'ApproveAdjustment':
      return approveAdjustment(command, project);
    case 'RefuseAdjustment':
      return refuseAdjustment(command, project);
    case 'NotifyBudgetAdjustment':
      return notifyBudgetAdjustment(command, project);
    case 'RecordRelatedPartyFinding':
      return recordRelatedPartyFinding(command, project);
    case 'RecordStageInspection':
      return recordStageInspection(command, project);
    case 'HoldProject':
      return holdProject(command, project);
    case 'ReleaseProjectHold':
      return releaseProjectHold(command, project);
  }
}

type AcceptanceCommand = Extract<
  ProjectCommand,
  {
    type:
      | 'RecordAuditOpinion'
      | 'RecordOnSiteOpinion'
      | 'ConcludeAcceptance'
      | 'RequestReconsideration'
      | 'ConcludeReconsideration'
      | 'RecordDiligenceFinding';
  }
>;

function decideAcceptance(command: AcceptanceCommand, project: Project): ProjectDecision {
  switch (command.type) {
    case 'RecordAuditOpinion':
      return recordAuditOpinion(command, project);
    case 'RecordOnSiteOpinion':
      return recordOnSiteOpinion(command, project);
    case 'ConcludeAcceptance':
      return concludeAcceptance(command, project);
    case 'RequestReconsideration':
      return requestReconsideration(command, project);
    case 'ConcludeReconsideration':
      return concludeReconsideration(command, project);
    case 'RecordDiligenceFinding':
      return recordDiligenceFinding(command, project);
  }
}
