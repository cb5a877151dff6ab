import type { ApplicationContent, ExternalAwardContent, GrantsEventOf } from '@grants/domain';
import { dateAt, fenOf } from '@grants/kernel';
import type { Instant } from '@grants/kernel';
import type { MatchRecord, RecordUnit } from '@grants/matching';
import { applicationKey, awardKey } from '@grants/projections';

/** An award of another funder as it is compared; its id is that of the view of supports. */
export function awardRecord(awardId: string, award: ExternalAwardContent): MatchRecord {
  const { source, title, unitName, creditCode, amount } = award;
  const unit = unitOf(unitName, creditCode);
  return {
    id: awardKey(awardId),
    source,
    title,
    ...picked(award, 'abstract', 'leader', 'members', 'participants', 'ipNumbers', 'awardNumber'),
    ...picked(award, 'awardedOn', 'startsOn', 'endsOn'),
    ...(unit && { unit }),
    ...(amount !== undefined && { amountFen: fenOf(amount) }),
  };
}

/** What of an application is compared: its content, and the day it was or would be submitted. */
export interface ProposedSupport {
  readonly applicationId: string;
  readonly source: string;
  readonly content: Pick<ApplicationContent, ComparedContent>;
  readonly submittedAt: Instant;
}

type ComparedContent =
  | 'title'
  | 'lead'
  | 'participants'
  | 'leader'
  | 'members'
  | 'budget'
  | 'intellectualPropertyNumbers';

/**
 * An application of ours as it is compared. No award has a number of ours, so it has none; and it
 * begins when it is submitted, until a contract says otherwise.
 */
export function applicationRecord(proposed: ProposedSupport): MatchRecord {
  const { applicationId, source, content, submittedAt } = proposed;
  const { title, lead, participants, leader, members, budget } = content;
  return {
    id: applicationKey(applicationId),
    source,
    title,
    leader: leader.name,
    members: members.map(({ name }) => name).filter((name) => name !== leader.name),
    unit: { name: lead.name, creditCode: lead.creditCode },
    participants: participants.map(({ name, creditCode }) => ({ name, creditCode })),
    ipNumbers: content.intellectualPropertyNumbers,
    amountFen: fenOf(budget.grantRequested),
    awardedOn: dateAt(submittedAt),
  };
}

/** The record of an application as its submission tells it. */
export function submittedRecord({
  applicationId,
  programme,
  submittedAt,
  ...content
}: GrantsEventOf<'ApplicationSubmitted'>['data']): MatchRecord {
  return applicationRecord({ applicationId, source: programme, content, submittedAt });
}

/** A list may give a code without a name, or a name without a code. */
function unitOf(name = '', creditCode?: string): RecordUnit | undefined {
  if (name === '' && creditCode === undefined) return undefined;
  return { name, ...(creditCode !== undefined && { creditCode }) };
}

function picked<Whole, Name extends keyof Whole>(
  whole: Whole,
  ...names: readonly Name[]
): Pick<Whole, Name> {
  const present = names.filter((name) => whole[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, whole[name]])) as Pick<Whole, Name>;
}
