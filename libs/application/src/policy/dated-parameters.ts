import { policyOverrideStream } from '@grants/domain';
import type { PolicyOverrideEvent } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { NamedParameter } from '@grants/policy';
import type { OnDayAsKnown } from '@grants/read-store';
import { datedValues, knownOverrides } from './parameter-values.ts';
import type { DatedValues, KnownOverride, RecordedOverrideEvent } from './parameter-values.ts';

/**
 * Parameters with every value they have had: those of the text, and those of superior policies as
 * the ledger knew them, told from the streams of the editions.
 */
export async function datedParameters(
  store: EventStore,
  parameters: readonly NamedParameter[],
  { asOf, asKnownAt }: OnDayAsKnown,
): Promise<readonly DatedValues[]> {
  const versions = [...new Set(parameters.map(({ policyVersion }) => policyVersion))];
  const overrides: KnownOverride[] = [];
  for (const version of versions) {
    overrides.push(...knownOverrides(await overrideEvents(store, version, asKnownAt)));
  }
  return parameters.map((parameter) => datedValues(parameter, overrides, asOf));
}

async function overrideEvents(
  store: EventStore,
  policyVersion: string,
  asKnownAt: OnDayAsKnown['asKnownAt'],
): Promise<readonly RecordedOverrideEvent[]> {
  const told: RecordedOverrideEvent[] = [];
  for await (const recorded of store.readStream(policyOverrideStream(policyVersion))) {
    const { position, recordedAt } = recorded;
    if (isKnownBy({ position, recordedAt }, asKnownAt)) {
      told.push({ event: recorded as unknown as PolicyOverrideEvent, position, recordedAt });
    }
  }
  return told;
}

function isKnownBy(
  { position, recordedAt }: Pick<RecordedOverrideEvent, 'position' | 'recordedAt'>,
  asKnownAt: OnDayAsKnown['asKnownAt'],
): boolean {
  if (asKnownAt === undefined) return true;
  return 'position' in asKnownAt
    ? position <= asKnownAt.position
    : recordedAt <= asKnownAt.recordedAt;
}
