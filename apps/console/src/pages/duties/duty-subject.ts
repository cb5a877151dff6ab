/** Where the page of each kind of thing is; people are known by a reference alone. */
const PAGES: Readonly<Partial<Record<string, string>>> = {
  application: '/applications',
  project: '/projects',
  centre: '/centres',
  recognition: '/recognitions',
  unit: '/credit/units',
  person: '/credit/persons',
};

/** What a duty is about. */
export interface DutySubject {
  /** `application`, `project`, `centre`, `recognition`, `unit` or `person` */
  readonly kind: string;
  readonly id: string;
  /** Its page; undefined of a kind the console has no page for. */
  readonly path: string | undefined;
}

/** Reads `project:P-2022-0001`. */
export function dutySubject(subject: string): DutySubject {
  const [kind = '', ...rest] = subject.split(':');
  const id = rest.join(':');
  const page = PAGES[kind];
  return { kind, id, path: page && `${page}/${encodeURIComponent(id)}` };
}
