import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { codeOf } from '../thrown.ts';
import type { FileMapping } from './file-mapping.ts';
import type { SourceRow } from './source-row.ts';
import { UnreadableFile } from './unreadable-file.ts';

type CsvFile = Extract<FileMapping, { format: 'csv' }>;

/** A row beyond this is a quotation mark that was never closed. */
const ROW_BYTES_MAX = 1_048_576;
const LINE_ENDINGS = ['\r\n', '\n', '\r'];
const LINE_ENDING = /\r\n|\n|\r/g;

/**
 * The rows of a CSV file as they stand, blank ones too, with the line each begins on. Reads as it
 * is asked, so memory does not grow with the file.
 *
 * @throws UnreadableFile on bytes that are not of the encoding, or a quotation mark never closed
 */
export async function* csvRows(path: string, file: CsvFile): AsyncIterable<SourceRow> {
  const parser = parse({
    delimiter: file.delimiter,
    record_delimiter: LINE_ENDINGS,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: ROW_BYTES_MAX,
  });
  const reading = pipeline(
    createReadStream(path),
    (bytes: AsyncIterable<Buffer>) => decoded(bytes, file.encoding),
    parser,
  );
  // The parser ends with the same error, and that is where it is seen.
  reading.catch(() => undefined);
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      yield { line, cells };
      line += 1 + lineEndingsIn(cells);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile(`from line ${line} on it is not CSV: ${whatIsWrong(error)}`);
  }
}

/** csv-parse counts records, and a line ending of two signs inside a cell twice; lines are these. */
function lineEndingsIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(LINE_ENDING)?.length ?? 0), 0);
}

async function* decoded(bytes: AsyncIterable<Buffer>, encoding: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  try {
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true });
      yield text;
      lines += text.match(LINE_ENDING)?.length ?? 0;
    }
    yield decoder.decode();
  } catch (error) {
    if (codeOf(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new UnreadableFile(
      `after line ${lines} it is not ${encoding}; declare its "encoding" in the mapping, ` +
        'for lists of older systems often "gb18030"',
    );
  }
}

function whatIsWrong(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return 'a quotation mark is not closed';
  }
  return error.message;
}
