import { reasonOf } from '../failures.ts';
import { CommandFailed } from '../terminal.ts';

/** Names the file in whatever is wrong with it. @throws CommandFailed */
export async function naming<Value>(path: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    const reason = reasonOf(error);
    const line = reason.startsWith(path) ? reason : `${path}: ${reason}`;
    throw new CommandFailed(line, { cause: error });
  }
}
