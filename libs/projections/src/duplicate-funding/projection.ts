import type { ExternalAwardContent } from '@grants/domain';
import { normalisedTitle } from '@grants/domain';
import type { LedgerEvent, Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { caseOpenings, caseSteps, foundPairOf } from './case-steps.ts';
import { duplicateCaseTable, supportTable } from './view.ts';
import type { DuplicateCaseRow, DuplicateCaseStatus } from './view.ts';

const supports = registerView(supportTable)({
  keyOf: (event) =>
    'awardId' in event.data
      ? awardKey(event.data.awardId)
      : applicationKey(event.data.applicationId),
  opens: { ApplicationSubmitted: applied, ExternalAwardRecorded: awarded },
  changes: {
    ApplicationApproved: ({ data, position }) => ({
      status: 'approved',
      projectId: data.projectId,
      approvedPosition: position,
    }),
    ApplicationRefused: () => ({ status: 'closed' }),
    ApplicationWithdrawn: () => ({ status: 'closed' }),
    ExternalAwardCorrected: ({ data }) => awardColumns(data.award),
  },
});

const cases = registerView(duplicateCaseTable)({
  keyOf: ({ data }) => data.caseId,
  opens: { DuplicateCaseOpened: caseOpened },
  changes: {
    DuplicateCaseConfirmed: (event) => ({
      ...decided('confirmed', event),
      decisionDocument: event.data.document.number,
    }),
    DuplicateCaseDismissed: (event) => decided('dismissed', event),
    DuplicateCaseOverturned: (event) => ({
      ...decided('overturned', event),
      decisionDocument: event.data.document.number,
    }),
    DuplicateCaseFollowedUp: ({ data }, row) => ({
      status: 'followed-up',
      followUps: row.followUps + 1,
      lastNote: data.note,
    }),
  },
});

/**
 * Duplicate funding: every support that can be one half of a pair, and the cases opened on pairs.
 * Which pairs are suspected is told by `suspectedPairs` over the supports of one unit.
 */
export const duplicateFunding: Projection = {
  name: 'duplicate-funding',
  version: 3,
  views: [supports, cases, caseOpenings, caseSteps],
};

export function applicationKey(applicationId: string): string {
  return `application:${applicationId}`;
}

export function awardKey(awardId: string): string {
  return `external-award:${awardId}`;
}

function applied({ data, position }: LedgerEvent<'ApplicationSubmitted'>) {
  return {
    key: applicationKey(data.applicationId),
    kind: 'application' as const,
    id: data.applicationId,
    source: data.programme,
    title: data.title,
    normalTitle: normalisedTitle(data.title),
    creditCode: data.lead.creditCode,
    unitName: data.lead.name,
    status: 'pending' as const,
    level: null,
    awardNumber: null,
    requiresMatchingOf: null,
    requiredMatchOf: data.matchingRequirement?.awardNumber ?? null,
    projectId: null,
    approvedPosition: null,
    firstPosition: position,
  };
}

function awarded({ data, position }: LedgerEvent<'ExternalAwardRecorded'>) {
  return {
    key: awardKey(data.awardId),
    kind: 'external-award' as const,
    id: data.awardId,
    ...awardColumns(data.award),
    status: 'approved' as const,
    projectId: null,
    approvedPosition: null,
    firstPosition: position,
  };
}

/** What a correction can alter: every column an award tells. */
function awardColumns(award: ExternalAwardContent) {
  return {
    source: award.source,
    title: award.title,
    normalTitle: normalisedTitle(award.title),
    creditCode: award.creditCode ?? null,
    unitName: award.unitName ?? null,
    level: award.level,
    awardNumber: award.awardNumber ?? null,
    requiresMatchingOf: award.requiresMatchingOf ?? null,
    requiredMatchOf: award.requiredMatchOf ?? null,
  };
}

/** A dismissed case opens again on new evidence and keeps its place and its follow-ups. */
function caseOpened(
  { data, position, occurredOn }: LedgerEvent<'DuplicateCaseOpened'>,
  before: DuplicateCaseRow | undefined,
) {
  const begun = { followUps: 0, lastNote: null, firstPosition: position };
  const { followUps, lastNote, firstPosition } = before ?? begun;
  return {
    caseId: data.caseId,
    status: 'open' as const,
    ...foundPairOf(data),
    openedOn: occurredOn,
    decidedOn: null,
    decidedBy: null,
    decisionReason: null,
    decisionDocument: null,
    followUps,
    lastNote,
    firstPosition,
  };
}

function decided(
  status: DuplicateCaseStatus,
  event: LedgerEvent<
    'DuplicateCaseConfirmed' | 'DuplicateCaseDismissed' | 'DuplicateCaseOverturned'
  >,
) {
  return {
    status,
    decidedOn: event.occurredOn,
    decidedBy: event.metadata.actor.id,
    decisionReason: event.data.reason,
  };
}
