import { describe, expect, it } from '@jest/globals';
import { openEmbeddedLedger } from '@grants/api';
import { instant } from '@grants/kernel';
import { sample, streamOf } from '@grants/projections/specs';
import { ProjectionRunner } from '@grants/read-store';
import { fixedClock } from '@grants/testing';
import { grants, inFolder } from '../specs/command-line.ts';

/** A ban from 2022-07-01 to 2025-06-30, recorded on the first day of it. */
async function writeBan(dataFolder: string): Promise<void> {
  const clock = fixedClock('2022-07-01T09:00+08:00');
  const ledger = await openEmbeddedLedger({ dataFolder, clock });
  const runner = new ProjectionRunner(ledger);
  runner.start();
  const event = sample('BanImposed');
  const id = '00000000-0000-4000-8000-000000000001';
  const ids = { commandId: id, commandDigest: id, correlationId: id, causationId: id };
  const actor = { id: 'credit-officer-1', role: 'credit-officer' };
  const metadata = { ...ids, actor, occurredAt: instant('2022-07-01T09:00+08:00') };
  const { position } = await ledger.eventStore.append(streamOf(event), 'none', [
    { id, type: event.type, schemaVersion: 1, data: event.data, metadata },
  ]);
  await runner.waitFor(position, 10_000);
  await runner.stop();
  await ledger.close();
}

describe('grants credit', () => {
  it('lists who is banned on a day, and as it was known', () =>
    inFolder(async (folder) => {
      await writeBan(folder);
      const blacklist = async (...options: readonly string[]) =>
        (await grants(['credit', 'blacklist', ...options, '--data', folder])).stdout;

      const [day, heads, ban] = (await blacklist('--as-of', '2025-06-30')).split('\n');
      expect(day).toBe('2025-06-30');
      expect(heads).toMatch(/^单位 unit +名称 name +编号 ban +状态 status/);
      expect(ban?.split(/ +/)).toEqual([
        ...['91310112MA1GB00001', '-', 'ban-1', '受限中', '虚报', 'SH-18.3'],
        ...['2022-07-01', '2025-06-30', '-'],
      ]);
      expect(await blacklist('--as-of', '2025-07-01')).toContain('已届满');
      expect(await blacklist('--as-of', '2025-07-01', '--status', 'active')).toBe(
        '2025-07-01: 无 nobody is on the list\n',
      );
      const before = ['--as-of', '2025-06-30', '--as-known-at', '2022-06-30T09:00+08:00'];
      expect(await blacklist(...before)).toBe('2025-06-30: 无 nobody is on the list\n');
      expect(JSON.parse(await blacklist('--as-of', '2022-06-30', '--json'))).toMatchObject({
        asOf: '2022-06-30',
        bans: [{ banId: 'ban-1', status: 'future' }],
      });
    }));

  it('notes a ban that is over once, and none that is not', () =>
    inFolder(async (folder) => {
      await writeBan(folder);
      const expire = async (on: string) => {
        const options = ['--on', on, '--by', 'credit-officer-1', '--data', folder];
        return (await grants(['credit', 'expire', ...options])).stdout;
      };
      expect(await expire('2025-06-30')).toBe('2025-06-30: 0 项期满 bans noted as over\n');
      expect(await expire('2025-07-01')).toBe('2025-07-01: 1 项期满 bans noted as over\n');
      expect(await expire('2025-07-01')).toBe('2025-07-01: 0 项期满 bans noted as over\n');
    }));

  it.each([
    ['a day to come', ['credit', 'expire', '--by', 'x', '--on', '2100-12-31'], 'a day before'],
    ['nobody', ['credit', 'expire'], '--by'],
    ['no moment', ['credit', 'blacklist', '--as-known-at', 'lately'], 'lately'],
  ])('does not take %s', async (_what, argv, told) => {
    const { exitCode, stderr } = await grants(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
  });
});
