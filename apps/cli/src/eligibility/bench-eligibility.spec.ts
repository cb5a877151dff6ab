import { describe, expect, it } from '@jest/globals';
import { grants } from '../specs/command-line.ts';

describe('grants bench eligibility', () => {
  it('measures full reports on an eligible application, by CPU time', async () => {
    const { exitCode, stdout } = await grants(['bench', 'eligibility', '--json']);
    expect(exitCode).toBe(0);
    const line = JSON.parse(stdout) as { ours: number; inputs: { cpuMsPerReport: number } };
    expect(line).toMatchObject({ bench: 'eligibility', inputs: { findings: 15 } });
    expect(line.inputs.cpuMsPerReport).toBeGreaterThan(0);
    expect(line.ours).toBeGreaterThan(0);
  });
});
