import { CommandFailed, EXIT } from './terminal.ts';
import { codeOf, isSystemError, messageOf } from './thrown.ts';

/** What a person is told of an error, in one line, and how the process ends. */
export interface Failure {
  readonly line: string;
  readonly exitCode: number;
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  EROFS: 'the file system is read-only',
};

/** Puts an error into one line. */
export function failureOf(error: unknown): Failure {
  const exitCode = error instanceof CommandFailed ? error.exitCode : EXIT.failed;
  return { line: reasonOf(error).replace(/\s*\n\s*/g, ' '), exitCode };
}

/** Why, in the words of the ledger; of the operating system's errors, which file and why. */
export function reasonOf(error: unknown): string {
  if (!isSystemError(error)) return messageOf(error);
  const reason = SYSTEM_REASONS[codeOf(error) ?? ''] ?? messageOf(error);
  const path = pathOf(error);
  return path === undefined ? reason : `${path}: ${reason}`;
}

function pathOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('path' in error)) return undefined;
  return typeof error.path === 'string' ? error.path : undefined;
}
