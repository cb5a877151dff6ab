export * from './src/commands/command-ids.ts';
export * from './src/commands/command-result.ts';
export * from './src/commands/folded-streams.ts';
export * from './src/commands/handle-command.ts';
