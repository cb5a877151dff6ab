// Stored format. Names and fields here are in the store for good: only add, or make a new version.

/** Where the money of a project is kept: every money event of a project names it. Of several shares, the first. */
export interface Funded {
  readonly projectId: string;
  readonly fundId: string;
  readonly commitmentId: string;
}
