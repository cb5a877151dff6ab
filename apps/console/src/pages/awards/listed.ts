/** A unit beside the one that was awarded. */
interface NamedUnit {
  readonly name: string;
  readonly creditCode?: string;
}

/** Texts and units of a list in one text; undefined where the list told none. */
export function listOf(entries: readonly (string | NamedUnit)[] | undefined): string | undefined {
  return entries?.map(inOneText).join('、');
}

function inOneText(entry: string | NamedUnit): string {
  if (typeof entry === 'string') return entry;
  const { name, creditCode } = entry;
  return creditCode === undefined ? name : `${name}（${creditCode}）`;
}
