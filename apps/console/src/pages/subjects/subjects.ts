import type { components } from '@grants/api-client';

/** What has a page of its own with a story: four kinds of things money is given to, or asked for. */
export type SubjectKind = 'application' | 'project' | 'centre' | 'recognition';

/** What has a page of its own: those, and what other funders gave. */
export type PagedKind = SubjectKind | 'external-award';

/** Where the list of each kind is; its pages are below. */
export const PAGES: Readonly<Record<PagedKind, string>> = {
  application: '/applications',
  project: '/projects',
  centre: '/centres',
  recognition: '/recognitions',
  'external-award': '/awards',
};

/** The page of a thing. */
export function subjectPath(kind: PagedKind, id: string): string {
  return `${PAGES[kind]}/${encodeURIComponent(id)}`;
}

/** The page of a unit's credit. */
export function unitPath(creditCode: string): string {
  return `/credit/units/${encodeURIComponent(creditCode)}`;
}

type Schemas = components['schemas'];
export type Hold = Schemas['StandingHoldView'];
export type RecordedDocument = Schemas['RecordedDocumentView'];
export type Payment = Schemas['AskedPaymentView'];
export type Finding = Schemas['ExplainedFindingView'];
export type Sentence = Schemas['SentenceView'];
