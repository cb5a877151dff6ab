/** Where a command's words go. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** What a command line has around it: the process's own in `main.ts`, captured ones in specs. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user asks to end (Ctrl-C, or a service manager's SIGTERM). */
  readonly ending: AbortSignal;
}

/** What a process tells the one that started it. */
export const EXIT = { done: 0, failed: 1, wrongUsage: 2, discrepant: 3, ended: 130 } as const;

/** A command could not do what it was asked; the message is for the person at the terminal. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';

  readonly exitCode: number;

  /** `line` is one line; `exitCode` is 1 unless told. */
  constructor(line: string, options: ErrorOptions & { readonly exitCode?: number } = {}) {
    super(line, options);
    this.exitCode = options.exitCode ?? EXIT.failed;
  }
}
