import { creditStandingStream } from '@grants/domain';
import type { CreditStandingEvent, CreditSubject } from '@grants/domain';
import type { EventStore, NewEvent, Position } from '@grants/event-store';
import {
  addDays,
  calendarDate,
  checkCharacter,
  creditCode,
  instantOfEpochMs,
  periodOfYears,
} from '@grants/kernel';
import type { CreditCode } from '@grants/kernel';
import type { ScriptedClock } from '../story/scripted-clock.ts';

/** How many units have a credit record, and how many bans they have among them. */
export interface BenchedUnits {
  readonly units: number;
  readonly bans: number;
}

/** What was written, and when the ledger learned the last of it. */
export interface WrittenRecords {
  readonly events: number;
  readonly lastPosition: Position;
  readonly lastMomentMs: number;
}

export const FIRST_MOMENT_MS = Date.UTC(2020, 10, 18, 1);

/** Appends that share a flush to disk. */
const GROUP_APPENDS = 512;
const MS_PER_UNIT = 150_000;
const FIRST_DAY = calendarDate('2020-11-18');
/** Days of three years: bans begin on any of them and are over after six. */
const BAN_DAYS = 1096;
const YEARS = 3;
const DOCUMENT = { number: '沪科〔2020〕1号', date: FIRST_DAY };
/** Of ten bans, one is lifted and one annulled. */
const LIFTED = 3;
const ANNULLED = 7;

/** Unified social credit code of the n-th unit; its check character is right. */
export function unitCode(n: number): CreditCode {
  const first17 = `91310112M${String(n).padStart(8, '0')}`;
  return creditCode(first17 + checkCharacter(first17));
}

/** Writes a record for each unit: a violation, and for some a ban, what ended it among them. */
export async function writeRecords(
  { eventStore, clock }: { readonly eventStore: EventStore; readonly clock: ScriptedClock },
  { units, bans }: BenchedUnits,
): Promise<WrittenRecords> {
  let events = 0;
  for (let from = 0; from < units; from += GROUP_APPENDS) {
    const group = Math.min(GROUP_APPENDS, units - from);
    clock.moveTo(instantOfEpochMs(FIRST_MOMENT_MS + from * MS_PER_UNIT));
    const appends = Array.from({ length: group }, (_, index) => {
      const record = recordOf(from + index, { units, bans });
      events += record.length;
      const stream = creditStandingStream(subjectOf(from + index));
      return eventStore.append(stream, 'none', record.map(newEvent(from + index)));
    });
    await Promise.all(appends);
  }
  const lastPosition = await eventStore.lastPosition();
  if (lastPosition === undefined) throw new RangeError('a bench has at least one unit');
  return { events, lastPosition, lastMomentMs: FIRST_MOMENT_MS + units * MS_PER_UNIT };
}

function subjectOf(n: number): CreditSubject {
  return { kind: 'unit', creditCode: unitCode(n) };
}

/** Bans are spread evenly over the units. */
function banOf(n: number, { units, bans }: BenchedUnits): number | undefined {
  const before = Math.floor((n * bans) / units);
  return Math.floor(((n + 1) * bans) / units) > before ? before : undefined;
}

function recordOf(n: number, benched: BenchedUnits): readonly CreditStandingEvent[] {
  const subject = subjectOf(n);
  const violation: CreditStandingEvent = {
    type: 'ViolationRecorded',
    data: {
      subject,
      violationId: 'V-1',
      kind: 'environment',
      occurredOn: FIRST_DAY,
      decidedOn: FIRST_DAY,
      note: '环保行政处罚',
      document: DOCUMENT,
    },
  };
  const ban = banOf(n, benched);
  return ban === undefined ? [violation] : [violation, ...bannedBy(ban, subject)];
}

function bannedBy(ban: number, subject: CreditSubject): readonly CreditStandingEvent[] {
  const period = periodOfYears(addDays(FIRST_DAY, ban % BAN_DAYS), YEARS);
  const told = { subject, banId: 'B-1', document: DOCUMENT } as const;
  const imposed: CreditStandingEvent = {
    type: 'BanImposed',
    data: {
      ...told,
      ...period,
      ground: 'misreporting',
      clause: 'SH-18.3',
      programmes: ['high-tech-transformation', 'key-core-technology'],
      basis: [],
    },
  };
  const reason = '行政复议撤销';
  if (ban % 10 === LIFTED) {
    const liftedOn = addDays(period.firstDay, BAN_DAYS / 2);
    return [imposed, { type: 'BanLifted', data: { ...told, liftedOn, reason } }];
  }
  return ban % 10 === ANNULLED
    ? [imposed, { type: 'BanAnnulled', data: { ...told, reason } }]
    : [imposed];
}

function newEvent(n: number): (event: CreditStandingEvent, index: number) => NewEvent {
  return ({ type, data }, index) => {
    const id = `00000000-0000-4000-8${String(index).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
    const ids = { commandId: id, commandDigest: id, correlationId: id, causationId: id };
    const actor = { id: 'credit-officer-1', role: 'credit-officer' };
    const occurredAt = instantOfEpochMs(FIRST_MOMENT_MS);
    const metadata = { ...ids, actor, occurredAt };
    return { id, type, schemaVersion: 1, data, metadata };
  };
}
