import { randomUUID } from 'node:crypto';
import type { NewEvent, StreamName } from '@grants/event-store';
import { instant } from '@grants/kernel';

/** An event as the benches write it: about 600 bytes of data and metadata, half of it Chinese. */
export function benchEvent(): NewEvent {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type: 'FundsCommitted',
    schemaVersion: 1,
    data: {
      fundId: 'F-2024-key-core-district',
      projectId: randomUUID(),
      amount: '300000.00',
      availableAfter: '12700000.00',
      policyVersion: 'MH-2021',
      basis: [{ clause: 'MH-1.6.4', values: { share: '0.30', award: '1000000.00' } }],
      note: '项目立项后拨付首期资金，占支持额度的百分之三十',
    },
    metadata: {
      commandId,
      commandDigest: commandId.repeat(2),
      correlationId: randomUUID(),
      causationId: commandId,
      actor: { id: 'zhang-wei', role: 'fund-officer' },
      occurredAt: instant('2024-05-20T02:30:00Z'),
    },
  };
}

/** One of 1,000 streams, so that heads are looked up all over the index. */
export function benchStream(number: number): StreamName {
  return `project-${number % 1_000}`;
}
