import { applicationRegister } from './application-register/projection.ts';
import { centreRegister } from './centre-register/projection.ts';
import { DocumentRows } from './document-rows.ts';
import { projectRegister } from './project-register/projection.ts';
import type { DocumentRow, DocumentView, LedgerEvent } from './projection.ts';
import { recognitionRegister } from './recognition-register/projection.ts';

const REGISTERS = {
  application: applicationRegister,
  project: projectRegister,
  centre: centreRegister,
  recognition: recognitionRegister,
} as const;

/** What registers list. */
export type RegisteredNoun = keyof typeof REGISTERS;

interface StandingRow extends DocumentRow {
  readonly status: string;
}

/** Where one thing stands in its register, as its own events come one by one. */
export class RegisterStanding {
  private readonly rows: DocumentRows<StandingRow>;

  constructor(noun: RegisteredNoun) {
    const [register] = REGISTERS[noun].views;
    // A register is one view of documents, and each of its rows has a status.
    this.rows = new DocumentRows(register as unknown as DocumentView<StandingRow>);
  }

  take(event: LedgerEvent): void {
    this.rows.take(event);
  }

  /** In the words of the register; undefined before the event that opens it. */
  status(): string | undefined {
    return this.rows.all()[0]?.status;
  }
}
