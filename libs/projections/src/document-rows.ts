import { applyToDocuments } from './fold.ts';
import type { DocumentRow, DocumentView, LedgerEvent } from './projection.ts';

/** The rows of one view in memory, over the events of a single story. */
export class DocumentRows<ViewRow extends DocumentRow> {
  private readonly rows = new Map<string, ViewRow>();

  constructor(private readonly view: DocumentView<ViewRow>) {}

  /** Takes the next event, in global order; one that the view does not handle changes nothing. */
  take(event: LedgerEvent): void {
    if (!this.view.handles.includes(event.type)) return;
    applyToDocuments(this.view, this.rows, event);
  }

  get(key: string): ViewRow | undefined {
    return this.rows.get(key);
  }

  all(): readonly ViewRow[] {
    return [...this.rows.values()];
  }
}
