export { run } from './src/program.ts';
export type { Output, Terminal } from './src/terminal.ts';
