import { describe, expect, it } from '@jest/globals';
import { hasValidCheckDigit } from '@grants/kernel';
import { grants } from '../specs/command-line.ts';
import { unitCode } from './bench-records.ts';

const SMALL = ['--units', '700', '--bans', '100', '--questions', '400'];

describe('grants bench credit', () => {
  it('asks the views and the own stream of random units, and says over how much', async () => {
    const { exitCode, stdout } = await grants(['bench', 'credit', ...SMALL, '--json']);
    expect(exitCode).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { bench: string; p50Us: number; p99Us: number });
    expect(lines.map(({ bench }) => bench)).toEqual([
      'credit, by the views',
      'credit, by the own stream',
    ]);
    for (const line of lines) {
      // 700 violations, 100 bans, of which every tenth is lifted and every tenth annulled.
      expect(line).toMatchObject({
        inputs: { units: 700, bans: 100, questions: 400, events: 820 },
      });
      expect(line).toMatchObject({ inputs: { banned: expect.any(Number) as unknown } });
      expect(line.p50Us).toBeGreaterThan(0);
      expect(line.p99Us).toBeGreaterThanOrEqual(line.p50Us);
    }
  });

  it('finds some of the units banned, and most of them not', async () => {
    const { stdout } = await grants(['bench', 'credit', ...SMALL, '--json']);
    const [views, stream] = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { inputs: { banned: number } }).inputs.banned);
    for (const banned of [views, stream]) {
      expect(banned).toBeGreaterThan(0);
      expect(banned).toBeLessThan(100);
    }
  });

  it.each(['0', 'many'])('does not take %s units', async (units) => {
    const { exitCode, stderr } = await grants(['bench', 'credit', '--units', units]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--units');
  });

  it('gives units codes whose check character is right', () => {
    expect([0, 1, 999_999].map(unitCode).filter((code) => !hasValidCheckDigit(code))).toEqual([]);
  });
});
