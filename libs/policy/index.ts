export * from './src/finding.ts';
