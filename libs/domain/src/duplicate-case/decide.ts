import { accept } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../same-content.ts';
import type {
  ConfirmDuplicateCase,
  DismissDuplicateCase,
  DuplicateCaseCommand,
  FollowUpDuplicateCase,
  OpenDuplicateCase,
} from './commands.ts';
import type { DuplicateCaseEvent, SupportRef } from './events.ts';
import { duplicateCaseRejections } from './rejections.ts';
import type { DuplicateCaseRejection } from './rejections.ts';
import type { CaseFile, DuplicateCase } from './state.ts';

type DuplicateCaseDecision = Decision<DuplicateCaseEvent, DuplicateCaseRejection>;

/** What follows from a command on a duplicate-funding case. */
export function decide(command: DuplicateCaseCommand, state: DuplicateCase): DuplicateCaseDecision {
  switch (command.type) {
    case 'OpenDuplicateCase':
      return openDuplicateCase(command, state);
    case 'ConfirmDuplicateCase':
      return confirmDuplicateCase(command, state);
    case 'DismissDuplicateCase':
      return dismissDuplicateCase(command, state);
    case 'FollowUpDuplicateCase':
      return followUpDuplicateCase(command, state);
  }
}

/** A case that was dismissed opens again on evidence nobody has looked at yet, and on no other. */
function openDuplicateCase(
  { data }: OpenDuplicateCase,
  state: DuplicateCase,
): DuplicateCaseDecision {
  if (state.status === 'unopened') {
    return accept({ type: 'DuplicateCaseOpened', data: { ...data, opening: 1 } });
  }
  if (pairOf(data) !== pairOf(state.file))
    return duplicateCaseRejections.otherPair(data.caseId, pairOf(data), pairOf(state.file));
  if (state.status !== 'dismissed') return accept();
  const { evidence } = state.file;
  return evidence.some((known) => isSameContent(known, data.evidence))
    ? accept()
    : accept({ type: 'DuplicateCaseOpened', data: { ...data, opening: evidence.length + 1 } });
}

function confirmDuplicateCase(
  { data }: ConfirmDuplicateCase,
  state: DuplicateCase,
): DuplicateCaseDecision {
  switch (state.status) {
    case 'unopened':
      return duplicateCaseRejections.notOpened(data.caseId);
    case 'dismissed':
      return duplicateCaseRejections.dismissed(data.caseId, state.reason);
    case 'confirmed':
      return data.reason === state.reason && isSameContent(data.document, state.document)
        ? accept()
        : duplicateCaseRejections.confirmed(data.caseId, state.reason, state.document);
    case 'open':
    case 'followed-up':
      return accept({
        type: 'DuplicateCaseConfirmed',
        data: { ...data, oursId: state.file.ours.id },
      });
  }
}

function dismissDuplicateCase(
  { data }: DismissDuplicateCase,
  state: DuplicateCase,
): DuplicateCaseDecision {
  switch (state.status) {
    case 'unopened':
      return duplicateCaseRejections.notOpened(data.caseId);
    case 'confirmed':
      return duplicateCaseRejections.confirmed(data.caseId, state.reason, state.document);
    case 'dismissed':
      return data.reason === state.reason
        ? accept()
        : duplicateCaseRejections.dismissed(data.caseId, state.reason);
    case 'open':
    case 'followed-up':
      return accept({
        type: 'DuplicateCaseDismissed',
        data: { ...data, opening: state.file.evidence.length, oursId: state.file.ours.id },
      });
  }
}

function followUpDuplicateCase(
  { data }: FollowUpDuplicateCase,
  state: DuplicateCase,
): DuplicateCaseDecision {
  switch (state.status) {
    case 'unopened':
      return duplicateCaseRejections.notOpened(data.caseId);
    case 'confirmed':
      return duplicateCaseRejections.confirmed(data.caseId, state.reason, state.document);
    case 'dismissed':
      return duplicateCaseRejections.dismissed(data.caseId, state.reason);
    case 'followed-up':
      return data.note === state.note
        ? accept()
        : accept({ type: 'DuplicateCaseFollowedUp', data });
    case 'open':
      return accept({ type: 'DuplicateCaseFollowedUp', data });
  }
}

function pairOf({ ours, other }: Pick<CaseFile, 'ours' | 'other'>): string {
  return `${sideOf(ours)} and ${sideOf(other)}`;
}

function sideOf({ kind, id }: SupportRef): string {
  return `${kind} ${id}`;
}
