import { describe, expect, it } from '@jest/globals';
import { grants, inFolder } from '../specs/command-line.ts';
import { writeSampleLedger } from '../specs/sample-ledger.ts';

/** What `grants duties` says of the sample ledger. */
async function dutiesOf(...options: readonly string[]) {
  let told = { exitCode: -1, stdout: '', stderr: '' };
  await inFolder(async (folder) => {
    await writeSampleLedger(folder);
    told = await grants(['duties', ...options, '--data', folder]);
  });
  return told;
}

describe('duties', () => {
  it('lists what is due on a day, with how late it is in working days', async () => {
    // Sunday 9 June 2024 was the last day; Monday the 10th was the Dragon Boat holiday.
    const { exitCode, stdout } = await dutiesOf('--as-of', '2024-06-11');
    expect(exitCode).toBe(0);
    const [heading, heads, review, period] = stdout.split('\n');
    expect(heading).toBe('2024-06-11');
    expect(heads).toMatch(/^事项 duty +对象 about +条款 clause/);
    expect(review?.split(/ +/)).toEqual([
      ...['申报审核', 'application:application-1', 'MH-1.3.6'],
      // May: 5 to 7, 9 to 13, 16 to 20, 23 to 27, 30 and 31 are 20; then 1 June.
      ...['2022-03-01', '2022-04-29', '2022-06-01', '已完成', '21'],
    ]);
    expect(period?.split(/ +/)).toEqual([
      ...['项目执行期', 'project:project-1', 'MH-1.6.4'],
      ...['2022-06-10', '2024-06-09', '-', '逾期', '1'],
    ]);
  });

  it('takes one status alone, as JSON too', async () => {
    const options = ['--as-of', '2024-06-09', '--status', 'open', '--json'];
    const { stdout } = await dutiesOf(...options);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2024-06-09',
      duties: [{ kind: 'execution-period', status: 'open' }],
    });
  });

  it('says why a delay cannot be counted', async () => {
    const { exitCode, stdout } = await dutiesOf('--as-of', '2099-01-05', '--status', 'overdue');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/逾期 +\?\n/);
    expect(stdout).toContain('? working days of ');
  });

  it('says so when nothing is due', async () => {
    expect((await dutiesOf('--as-of', '2022-02-28')).stdout).toBe(
      '2022-02-28: 无待办 nothing is due\n',
    );
  });

  it('takes no other status', async () => {
    const { exitCode, stderr } = await grants(['duties', '--status', 'late']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Allowed choices are open, overdue, done');
  });
});
