import { expect, it } from '@jest/globals';
import { benchReconciliation } from './bench-reconciliation.ts';

it('the bench of a payment list confirms every line of it', async () => {
  const line = await benchReconciliation(20);

  expect(line).toMatchObject({ bench: 'reconcile payment list', inputs: { lines: 20 } });
  expect(line.ours).toBeGreaterThan(0);
  expect(line.ratio).toBeCloseTo(line.ours / line.raw, 2);
});
