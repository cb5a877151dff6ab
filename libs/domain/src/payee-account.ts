// Stored format. Names and fields here are in the store for good: only add, or make a new version.

/** The account money is paid to. */
export interface PayeeAccount {
  readonly holder: string;
  readonly accountNumber: string;
  readonly bank: string;
}
