import type { RecognitionCommand } from '../commands.ts';
import type { Recognition } from '../state.ts';
import { applyForRecognition, completeRecognition, withdrawRecognition } from './application.ts';
import { reissueCertificate, requestRecognitionChange, reviewRecognitionChange } from './change.ts';
import { consultOnRecognition } from './consultation.ts';
import { recommendRecognition, recordRecognitionSample } from './district.ts';
import { concludeRecognitionReview, recordRecognitionReview } from './experts.ts';
import { holdRecognition, releaseRecognitionHold } from './holds.ts';
import { publishNotice, raiseObjection, reviewObjection } from './notice.ts';
import { recogniseProject } from './recognition.ts';
import { fileImplementationReport, recordRecognitionSupport } from './reporting.ts';
import { declineRevocation, revokeRecognition } from './revocation.ts';
import type { RecognitionDecision } from './scope.ts';

/** What follows from a command on a recognition. */
export function decide(command: RecognitionCommand, recognition: Recognition): RecognitionDecision {
  switch (command.type) {
    case 'ApplyForRecognition':
      return applyForRecognition(command, recognition);
    case 'CompleteRecognition':
      return completeRecognition(command, recognition);
    case 'WithdrawRecognition':
      return withdrawRecognition(command, recognition);
    case 'RecommendRecognition':
      return recommendRecognition(command, recognition);
    case 'RecordRecognitionSample':
      return recordRecognitionSample(command, recognition);
    case 'RecordRecognitionReview':
      return recordRecognitionReview(command, recognition);
    case 'ConcludeRecognitionReview':
      return concludeRecognitionReview(command, recognition);
    case 'ConsultOnRecognition':
      return consultOnRecognition(command, recognition);
    case 'PublishNotice':
      return publishNotice(command, recognition);
    case 'RaiseObjection':
      return raiseObjection(command, recognition);
    case 'ReviewObjection':
      return reviewObjection(command, recognition);
    case 'RecogniseProject':
      return recogniseProject(command, recognition);
    case 'RequestRecognitionChange':
      return requestRecognitionChange(command, recognition);
    case 'ReviewRecognitionChange':
      return reviewRecognitionChange(command, recognition);
    case 'ReissueCertificate':
      return reissueCertificate(command, recognition);
    case 'FileImplementationReport':
      return fileImplementationReport(command, recognition);
    case 'RecordRecognitionSupport':
      return recordRecognitionSupport(command, recognition);
    case 'HoldRecognition':
      return holdRecognition(command, recognition);
    case 'ReleaseRecognitionHold':
      return releaseRecognitionHold(command, recognition);
    case 'DeclineRevocation':
      return declineRevocation(command, recognition);
    case 'RevokeRecognition':
      return revokeRecognition(command, recognition);
  }
}
