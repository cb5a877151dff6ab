import type { Output } from '../terminal.ts';
import { withThousands } from '../text-table.ts';

const LEAST_MS = 1000;

/** Tells how far a long work is, once a second at most. */
export class ProgressLine {
  private toldAtMs = performance.now();

  constructor(
    private readonly output: Output,
    private readonly total: number,
  ) {}

  tell(done: number): void {
    const nowMs = performance.now();
    if (nowMs - this.toldAtMs < LEAST_MS) return;
    this.toldAtMs = nowMs;
    this.output.write(`${withThousands(done)} of ${withThousands(this.total)} rows\n`);
  }
}
