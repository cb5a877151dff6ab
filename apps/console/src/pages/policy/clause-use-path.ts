/** Where the story of each kind of thing is told step by step. */
const STORIES: Readonly<Partial<Record<string, string>>> = {
  application: '/applications',
  project: '/projects',
  centre: '/centres',
  recognition: '/recognitions',
};

/** Where an application of a clause is shown: the story at that event, the case, or the unit. */
export function clauseUsePath({
  subjectKind,
  subjectId,
  position,
}: {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly position: string;
}): string | undefined {
  const id = encodeURIComponent(subjectId);
  const story = STORIES[subjectKind];
  if (story !== undefined) return `${story}/${id}/replay?at=${position}`;
  if (subjectKind === 'case') return `/duplicates/${id}`;
  return subjectKind === 'unit' ? `/credit/units/${id}` : undefined;
}
