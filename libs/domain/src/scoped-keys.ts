/** Something that only the project or centre it belongs to tells from others: one of the two. */
interface OfAward {
  readonly projectId?: string;
  readonly centreId?: string;
}

/**
 * A disbursement told from all others. Its id is unique within the project or centre that is paid,
 * where it was chosen: `first-1` of one project is not `first-1` of another. Ids have neither colon
 * nor slash.
 */
export function disbursementKeyOf(of: OfAward & { readonly disbursementId: string }): string {
  return `${awardKeyOf(of)}/${of.disbursementId}`;
}

/** A recovery told from all others, as its project's. */
export function recoveryKeyOf(of: {
  readonly projectId: string;
  readonly recoveryId: string;
}): string {
  return `${awardKeyOf(of)}/${of.recoveryId}`;
}

function awardKeyOf({ projectId = '', centreId }: OfAward): string {
  return centreId === undefined ? `project:${projectId}` : `centre:${centreId}`;
}
