export * from './src/projection.ts';
