/** 404 when the command named a thing that is not there, 422 when a rule says no to what it asks. */
export type Status = 404 | 422;
/** The status of every code of an aggregate: a code without one does not compile. */
export type Statuses<Code extends string> = Readonly<Record<Code, Status>>;
