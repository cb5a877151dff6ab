import type { search as chinese } from '../zh/search.ts';

/** The search. */
export const search: typeof chinese = {
  title: 'Search',
  titleOf: 'Search for “{{text}}”',
  hint: 'By title, unit, pinyin initials, credit code or number; several parts with spaces between them.',
  allKinds: 'All kinds',
  more: 'Show all',
  nothing: 'Nothing is found for “{{text}}”. Check the text, or try a shorter one.',
  caption: 'Found: {{kind}}',
  what: 'Title',
  id: 'Id',
  status: 'Status',
  unit: 'Unit',
  number: 'Contract, certificate or award number',
};
