import type {
  AcknowledgementWithdrawn,
  BanEnding,
  BanInherited,
  BanReachedUnit,
  ReachStep,
  SuccessionAcknowledged,
  SuccessionEvent,
  SuccessionRecorded,
  SuccessionWithdrawn,
} from './succession-events.ts';
import { withRecordOf } from './with-record.ts';

/** A link from this unit to the one that stands for it. */
export interface LinkRecord {
  readonly link: SuccessionRecorded['data'];
  readonly withdrawal?: SuccessionWithdrawn['data'];
}

/** The other end of a link that leads to this unit. */
export interface AcknowledgedLinkRecord {
  readonly link: SuccessionAcknowledged['data'];
  readonly withdrawal?: AcknowledgementWithdrawn['data'];
}

/** A ban that reached another unit from here, and the last ending that was sent after it. */
export interface ReachRecord {
  readonly reach: BanReachedUnit['data'];
  readonly ending?: BanEnding;
}

/** A ban that came from another unit, and the last ending that came after it. */
export interface InheritedBanRecord {
  readonly ban: BanInherited['data'];
  readonly ending?: BanEnding;
}

/** What is on a record between it and those of other units, each list in the order it came. */
export interface SuccessionRecord {
  readonly links: readonly LinkRecord[];
  readonly acknowledgedLinks: readonly AcknowledgedLinkRecord[];
  readonly reaches: readonly ReachRecord[];
  readonly inheritedBans: readonly InheritedBanRecord[];
}

/** What an event between units changes on a record. */
export function recordedSuccession(
  { links, acknowledgedLinks, reaches, inheritedBans }: SuccessionRecord,
  { type, data }: SuccessionEvent,
): Partial<SuccessionRecord> {
  switch (type) {
    case 'SuccessionRecorded':
      return { links: [...links, { link: data }] };
    case 'SuccessionWithdrawn':
      return {
        links: withRecordOf(links, ({ link }) => link.linkId === data.linkId, { withdrawal: data }),
      };
    case 'SuccessionAcknowledged':
      return { acknowledgedLinks: [...acknowledgedLinks, { link: data }] };
    case 'AcknowledgementWithdrawn':
      return {
        acknowledgedLinks: withRecordOf(acknowledgedLinks, ({ link }) => isSameLink(link, data), {
          withdrawal: data,
        }),
      };
    case 'BanReachedUnit':
      return { reaches: [...reaches, { reach: data }] };
    case 'BanReachEnded':
      return {
        reaches: withRecordOf(reaches, ({ reach }) => isSameWay(reach, data), {
          ending: data.ending,
        }),
      };
    case 'BanInherited':
      return { inheritedBans: [...inheritedBans, { ban: data }] };
    case 'InheritedBanEnded':
      return {
        inheritedBans: withRecordOf(inheritedBans, ({ ban }) => isSameWay(ban, data), {
          ending: data.ending,
        }),
      };
  }
}

/** A link as a record that it leads to knows it: link ids are the other unit's own. */
interface LinkFromElsewhere {
  readonly linkId: string;
  readonly fromCreditCode: string;
}

/** Whether two words of links that lead to this unit are about one. */
export function isSameLink(one: LinkFromElsewhere, other: LinkFromElsewhere): boolean {
  return one.linkId === other.linkId && one.fromCreditCode === other.fromCreditCode;
}

/** A ban on its way: which ban of which unit, and by which links. */
export interface BanWay {
  readonly originCreditCode: string;
  readonly banId: string;
  readonly path: readonly ReachStep[];
}

/** Whether two words are about one ban that came, or goes, by one way. */
export function isSameWay(one: BanWay, other: BanWay): boolean {
  return (
    one.originCreditCode === other.originCreditCode &&
    one.banId === other.banId &&
    one.path.length === other.path.length &&
    one.path.every((step, index) => isSameStep(step, other.path[index]))
  );
}

function isSameStep(step: ReachStep, other: ReachStep | undefined): boolean {
  return step.linkId === other?.linkId && step.creditCode === other.creditCode;
}
