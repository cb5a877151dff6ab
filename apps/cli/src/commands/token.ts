import { Option } from 'commander';
import type { Command } from 'commander';
import { openAccessTokens, systemClock, TOKEN_DAYS } from '@grants/api';
import { ROLES } from '@grants/application';
import type { Role } from '@grants/application';
import { wholeNumber } from '../arguments.ts';
import { dataFolderOf, existingLedgerFiles } from '../data-folder.ts';
import type { Terminal } from '../terminal.ts';

interface TokenOptions {
  readonly actor: string;
  readonly role: readonly Role[];
  readonly days: number;
}

/** `grants token create`: a signed token that says who acts and in which roles. */
export function addToken(program: Command, terminal: Terminal): void {
  program
    .command('token')
    .description('access tokens of the interface')
    .command('create')
    .description('a signed token that says who acts, in which roles 签发访问令牌')
    .requiredOption('--actor <id>', "who acts; an applicant's is its unit's credit code")
    .addOption(
      new Option('--role <role...>', 'what it may do').choices(ROLES).makeOptionMandatory(),
    )
    .option('--days <days>', 'how long it is good for', wholeNumber, TOKEN_DAYS.byDefault)
    .action(async ({ actor, role, days }: TokenOptions, command: Command) => {
      const dataFolder = dataFolderOf(command, terminal);
      existingLedgerFiles(dataFolder);
      const tokens = await openAccessTokens({ dataFolder, clock: systemClock });
      terminal.stdout.write(`${await tokens.issue({ actorId: actor, roles: role, days })}\n`);
    });
}
