export * from './src/chapters/award.ts';
export * from './src/chapters/eligibility.ts';
export * from './src/chapters/review.ts';
export * from './src/edition.ts';
export * from './src/editions.ts';
export * from './src/finding.ts';
