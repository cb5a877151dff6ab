import { accept } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../same-content.ts';
import type {
  ConfirmDuplicateCase,
  DismissDuplicateCase,
  DuplicateCaseCommand,
  FollowUpDuplicateCase,
  OpenDuplicateCase,
  OverturnDuplicateCase,
} from './commands.ts';
import type { DuplicateCaseEvent, SupportRef } from './events.ts';
import { flawOf, isExamined } from './evidence.ts';
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
    case 'OverturnDuplicateCase':
      return overturnDuplicateCase(command, state);
  }
}

/** A case that ended opens again on evidence nobody has looked at yet, and on no other. */
function openDuplicateCase(
  { data }: OpenDuplicateCase,
  state: DuplicateCase,
): DuplicateCaseDecision {
  const { caseId, evidence } = data;
  const flaw = flawOf(evidence);
  if (flaw !== undefined)
    return duplicateCaseRejections.evidenceUnsound(caseId, evidence.rule, flaw);
  if (state.status === 'unopened') {
    return accept({ type: 'DuplicateCaseOpened', data: { ...data, opening: 1 } });
  }
  const { file } = state;
  if (pairOf(data) !== pairOf(file)) {
    return duplicateCaseRejections.otherPair(caseId, pairOf(data), pairOf(file));
  }
  if (state.status !== 'dismissed' && state.status !== 'overturned') return accept();
  return file.evidence.some((known) => isExamined(evidence, known))
    ? accept()
    : accept({ type: 'DuplicateCaseOpened', data: { ...data, opening: openingOf(file) + 1 } });
}

function confirmDuplicateCase(
  { data }: ConfirmDuplicateCase,
  state: DuplicateCase,
): DuplicateCaseDecision {
  switch (state.status) {
    case 'confirmed':
      return isSameDecision(data, state)
        ? accept()
        : duplicateCaseRejections.confirmed(data.caseId, state.reason, state.document);
    case 'open':
    case 'followed-up': {
      const { file } = state;
      return accept({
        type: 'DuplicateCaseConfirmed',
        data: { ...data, opening: openingOf(file), oursId: file.ours.id },
      });
    }
    case 'unopened':
    case 'dismissed':
    case 'overturned':
      return closed(data.caseId, state);
  }
}

function dismissDuplicateCase(
  { data }: DismissDuplicateCase,
  state: DuplicateCase,
): DuplicateCaseDecision {
  switch (state.status) {
    case 'dismissed':
      return data.reason === state.reason
        ? accept()
        : duplicateCaseRejections.dismissed(data.caseId, state.reason);
    case 'open':
    case 'followed-up': {
      const { file } = state;
      return accept({
        type: 'DuplicateCaseDismissed',
        data: { ...data, opening: openingOf(file), oursId: file.ours.id },
      });
    }
    case 'unopened':
    case 'confirmed':
    case 'overturned':
      return closed(data.caseId, state);
  }
}

function followUpDuplicateCase(
  { data }: FollowUpDuplicateCase,
  state: DuplicateCase,
): DuplicateCaseDecision {
  switch (state.status) {
    case 'followed-up':
      return data.note === state.note
        ? accept()
        : accept({ type: 'DuplicateCaseFollowedUp', data });
    case 'open':
      return accept({ type: 'DuplicateCaseFollowedUp', data });
    case 'unopened':
    case 'confirmed':
    case 'dismissed':
    case 'overturned':
      return closed(data.caseId, state);
  }
}

/** A confirmation is taken back by a document no older than the one that confirmed. */
function overturnDuplicateCase(
  { data }: OverturnDuplicateCase,
  state: DuplicateCase,
): DuplicateCaseDecision {
  const { caseId, document } = data;
  switch (state.status) {
    case 'unopened':
      return duplicateCaseRejections.notOpened(caseId);
    case 'overturned':
      return isSameDecision(data, state)
        ? accept()
        : duplicateCaseRejections.overturned(caseId, state.reason, state.document);
    case 'confirmed': {
      const { file, document: confirming } = state;
      if (document.date < confirming.date) {
        return duplicateCaseRejections.documentBeforeConfirmation(caseId, {
          documentDate: document.date,
          confirmedBy: confirming.number,
          confirmedOn: confirming.date,
        });
      }
      return accept({
        type: 'DuplicateCaseOverturned',
        data: { ...data, opening: openingOf(file), oursId: file.ours.id },
      });
    }
    case 'open':
    case 'followed-up':
    case 'dismissed':
      return duplicateCaseRejections.notConfirmed(caseId, state.status);
  }
}

type ClosedCase = Exclude<DuplicateCase, { readonly status: 'open' | 'followed-up' }>;

/** Why a case that is not open can no longer be decided on. */
function closed(caseId: string, state: ClosedCase): DuplicateCaseDecision {
  switch (state.status) {
    case 'unopened':
      return duplicateCaseRejections.notOpened(caseId);
    case 'confirmed':
      return duplicateCaseRejections.confirmed(caseId, state.reason, state.document);
    case 'dismissed':
      return duplicateCaseRejections.dismissed(caseId, state.reason);
    case 'overturned':
      return duplicateCaseRejections.overturned(caseId, state.reason, state.document);
  }
}

type PaperDecision = Pick<ConfirmDuplicateCase['data'], 'reason' | 'document'>;

function isSameDecision(asked: PaperDecision, recorded: PaperDecision): boolean {
  return asked.reason === recorded.reason && isSameContent(asked.document, recorded.document);
}

function openingOf({ evidence }: CaseFile): number {
  return evidence.length;
}

function pairOf({ ours, other }: Pick<CaseFile, 'ours' | 'other'>): string {
  return `${sideOf(ours)} and ${sideOf(other)}`;
}

function sideOf({ kind, id }: SupportRef): string {
  return `${kind} ${id}`;
}
