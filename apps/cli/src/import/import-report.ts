import { textTable, withThousands } from '../text-table.ts';
import type { ImportTally } from './import-tally.ts';

/** What an import reports when it has ended. */
export interface ImportReport {
  readonly importId: string;
  readonly file: string;
  readonly source: string;
  readonly dryRun: boolean;
  /** False when it was ended before the last row. */
  readonly complete: boolean;
  readonly tally: ImportTally;
  /** Where the rows are that were set aside; absent when none was. */
  readonly rejectsFile?: string;
  /** Wall time from opening the file until views and reactions are done. */
  readonly seconds: number;
  /** Most memory the process held, in MiB. */
  readonly peakMemoryMiB: number;
}

/** The report as one JSON object. */
export function reportAsJson({ tally, ...report }: ImportReport): string {
  const { rows, recorded, corrected, unchanged, readable, repeated, rejected, leftOut } = tally;
  const awards = report.dryRun ? { readable } : { recorded, corrected, unchanged };
  return JSON.stringify({ ...report, rows, ...awards, repeated, rejected, leftOut });
}

/** The report for a person. */
export function reportAsText(report: ImportReport): string {
  const { tally, rejectsFile } = report;
  const awards: readonly (readonly [string, number])[] = report.dryRun
    ? [['readable 可导入', tally.readable]]
    : [
        ['recorded 新增', tally.recorded],
        ['corrected 更正', tally.corrected],
        ['unchanged 未变', tally.unchanged],
      ];
  const counts: readonly (readonly [string, number])[] = [
    ['rows 行', tally.rows],
    ...awards,
    ['repeated 重复', tally.repeated],
    ['rejected 未导入', tally.rejectedRows],
    ...Object.entries(tally.rejected).map(([reason, count]) => [`  ${reason}`, count] as const),
    ...Object.entries(tally.leftOut).map(
      ([field, count]) => [`recorded without ${field} 略去`, count] as const,
    ),
  ];
  return [
    `${report.file} → ${report.source}${report.dryRun ? ' (dry run: nothing written)' : ''}\n`,
    textTable(counts.map(([label, count]) => [`  ${label}`, withThousands(count)])),
    rejectsFile === undefined ? '' : `rows set aside: ${rejectsFile}\n`,
    report.complete ? '' : 'ended early: import the file again to go on\n',
    `${report.seconds.toFixed(1)} s, at most ${report.peakMemoryMiB} MiB of memory\n`,
  ].join('');
}
