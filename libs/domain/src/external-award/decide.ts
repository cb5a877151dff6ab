import { accept, canonicalJson } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { normalisedTitle } from '../duplicate-case/title.ts';
import type { ExternalAwardCommand, RecordExternalAward } from './commands.ts';
import type { ExternalAwardContent, ExternalAwardEvent } from './events.ts';
import { externalAwardRejections } from './rejections.ts';
import type { ExternalAwardRejection } from './rejections.ts';
import type { ExternalAward } from './state.ts';

type ExternalAwardDecision = Decision<ExternalAwardEvent, ExternalAwardRejection>;

/** What follows from a command on an award of another funder. */
export function decide(command: ExternalAwardCommand, state: ExternalAward): ExternalAwardDecision {
  return recordExternalAward(command, state);
}

/** Where a row came from is no part of the award: the same award read elsewhere is no event. */
function recordExternalAward(
  { data }: RecordExternalAward,
  state: ExternalAward,
): ExternalAwardDecision {
  const { awardId, award } = data;
  if (normalisedTitle(award.title) === '') {
    return externalAwardRejections.withoutTitle(awardId, award);
  }
  if (state.status === 'unknown') return accept({ type: 'ExternalAwardRecorded', data });
  if (state.award.source !== award.source) {
    return externalAwardRejections.otherSource(awardId, award.source, state.award.source);
  }
  const correctedFields = differingFields(state.award, award);
  return correctedFields.length === 0
    ? accept()
    : accept({ type: 'ExternalAwardCorrected', data: { ...data, correctedFields } });
}

/** Names of the fields that were filled in, blanked or altered, in alphabetical order. */
function differingFields(known: ExternalAwardContent, told: ExternalAwardContent): string[] {
  const before = new Map<string, unknown>(Object.entries(known));
  const after = new Map<string, unknown>(Object.entries(told));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => textOf(before.get(field)) !== textOf(after.get(field)))
    .sort();
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}
