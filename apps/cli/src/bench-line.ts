/** A measurement: ours beside the machine's raw limit, both of the same run. */
export interface BenchLine {
  readonly bench: string;
  readonly ours: number;
  readonly raw: number;
  readonly ratio: number;
  readonly unit: string;
  readonly inputs: object;
}
