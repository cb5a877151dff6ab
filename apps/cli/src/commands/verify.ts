import type { Command } from 'commander';
import { rebuildAndCompare } from '@grants/read-store';
import type { ProjectionComparison } from '@grants/read-store';
import { dataFolderOf } from '../data-folder.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import { CommandFailed } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';

/** `grants verify`: every projection computed again from zero and compared with the live one. */
export function addVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description('compute every projection again from zero and compare digests 校验视图')
    .option('--json', 'as one JSON object', false)
    .action(async ({ json }: { readonly json: boolean }, command: Command) => {
      const dataFolder = dataFolderOf(command, terminal);
      const comparisons = await withLedgerForReading(dataFolder, terminal, rebuildAndCompare);
      terminal.stdout.write(
        json ? `${JSON.stringify({ projections: comparisons })}\n` : comparisonsAsText(comparisons),
      );
      const different = comparisons.filter(({ equal }) => !equal).map((one) => one.projection);
      if (different.length === 0) return;
      throw new CommandFailed(
        `computed again, these come out differently: ${different.join(', ')}`,
      );
    });
}

function comparisonsAsText(comparisons: readonly ProjectionComparison[]): string {
  const rows = comparisons.map(({ projection, version, position, live, rebuilt, equal }) => [
    `${projection} v${version}`,
    `at ${position === '' ? 'the beginning' : position}`,
    live,
    equal ? 'equal 一致' : `different 不一致: ${rebuilt}`,
  ]);
  const differences = comparisons.flatMap(({ projection, difference }) =>
    difference ? [`${projection}: first difference ${JSON.stringify(difference)}\n`] : [],
  );
  return textTable(rows) + differences.join('');
}
