import type { GrantsEventType } from '@grants/domain';
import type { DocumentRow, DocumentView, LedgerEvent, TableSpec } from './projection.ts';

/** What makes a row of a register and what changes it, event by event. */
export interface RegisterSteps<
  ViewRow extends DocumentRow,
  Opening extends GrantsEventType,
  Change extends GrantsEventType,
> {
  /** The key of the one row an event is about. */
  readonly keyOf: (event: LedgerEvent<Opening | Change>) => string;
  /** The event a thing begins with, or begins anew: its whole row. */
  readonly opens: {
    readonly [Type in Opening]: (
      event: LedgerEvent<Type>,
      before: ViewRow | undefined,
    ) => Omit<ViewRow, 'position'>;
  };
  /** Later events: the columns that are now otherwise. */
  readonly changes: {
    readonly [Type in Change]: (event: LedgerEvent<Type>, row: ViewRow) => Partial<ViewRow>;
  };
}

type Opens<ViewRow> = (event: never, before: ViewRow | undefined) => Omit<ViewRow, 'position'>;
type Changes<ViewRow> = (event: never, row: ViewRow) => Partial<ViewRow>;

/**
 * A view with a row for each thing of a kind: an event opens it, later ones change columns of it.
 * A change without an opening (no stream of ours has one) leaves no row.
 */
export function registerView<ViewRow extends DocumentRow>(table: TableSpec<ViewRow>) {
  return <Opening extends GrantsEventType, Change extends GrantsEventType>(
    steps: RegisterSteps<ViewRow, Opening, Change>,
  ): DocumentView<ViewRow> => {
    const opens = new Map<string, Opens<ViewRow>>(Object.entries(steps.opens));
    const changes = new Map<string, Changes<ViewRow>>(Object.entries(steps.changes));
    return {
      kind: 'documents',
      table,
      handles: [...opens.keys(), ...changes.keys()] as (Opening | Change)[],
      keysOf: (event) => [steps.keyOf(event as LedgerEvent<Opening | Change>)],
      evolve(row, event) {
        const columns =
          opens.get(event.type)?.(event as never, row) ??
          (row && changes.get(event.type)?.(event as never, row));
        return columns === undefined
          ? row
          : ({ ...row, ...columns, position: event.position } as ViewRow);
      },
    };
  };
}
