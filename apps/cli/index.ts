export { demoBlacklistPage } from './src/demo/blacklist-page.ts';
export { buildDemo } from './src/demo/build-demo.ts';
export { generateHistory } from './src/generate/generate-history.ts';
export type { GivenCommand, HistoryOptions } from './src/generate/generate-history.ts';
export { readAwardRow } from './src/import/award-row.ts';
export { openListTable } from './src/import/list-table.ts';
export { readMapping } from './src/import/mapping.ts';
export { run } from './src/program.ts';
export type { Output, Terminal } from './src/terminal.ts';
