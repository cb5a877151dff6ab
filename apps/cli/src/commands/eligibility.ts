import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { eligibilityRequestOf, systemClock } from '@grants/api';
import { eligibilityReporterOver } from '@grants/application';
import type { EligibilityReport } from '@grants/policy';
import { dataFolderOf } from '../data-folder.ts';
import { reportAsText } from '../eligibility/report-text.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import { CommandFailed } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { messageOf } from '../thrown.ts';

/** `grants eligibility`: every condition held against an application before it is submitted. */
export function addEligibility(program: Command, terminal: Terminal): void {
  program
    .command('eligibility')
    .description('what would be found of an application, without submitting it 资格核查')
    .argument('<file>', 'the body of POST /api/v1/eligibility, as JSON')
    .option('--json', 'as one JSON object', false)
    .action(async (file: string, { json }: { readonly json: boolean }, command: Command) => {
      const report = await reportOn(file, dataFolderOf(command, terminal), terminal);
      terminal.stdout.write(json ? `${JSON.stringify(report)}\n` : reportAsText(report));
    });
}

async function reportOn(
  file: string,
  dataFolder: string,
  terminal: Terminal,
): Promise<EligibilityReport> {
  const { proposed, submittedAt = systemClock.now() } = await eligibilityRequestOf(
    parsed(await readFile(file, 'utf8'), file),
  );
  const report = await withLedgerForReading(dataFolder, terminal, async (ledger) => {
    const reporter = await eligibilityReporterOver(ledger);
    return reporter.report(proposed, submittedAt);
  });
  if (report) return report;
  throw new CommandFailed('the call is under an edition of the policy that is not known here');
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandFailed(`${file} is not JSON: ${messageOf(error)}`, { cause: error });
  }
}
