export * from './src/reaction-checkpoints.ts';
