import { SaxesParser } from 'saxes';
import { messageOf } from '../../thrown.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Where an element of an XML text begins or ends, or the text in between. */
export type XmlEvent =
  | { readonly kind: 'opens'; readonly name: string; readonly attributes: XmlAttributes }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'closes'; readonly name: string };

export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * The elements of an XML text in order, read as it is asked. Names are without their namespace
 * prefix, which some programs write and others leave out; prefixes of attributes stay.
 *
 * @throws UnreadableFile when it is not well-formed, and so also when it was cut off
 */
export async function* xmlEvents(bytes: AsyncIterable<Buffer>): AsyncIterable<XmlEvent> {
  const parser = new SaxesParser();
  let events: XmlEvent[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    events.push({ kind: 'opens', name: localName(name), attributes });
  });
  const addText = (text: string) => void events.push({ kind: 'text', text });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    events.push({ kind: 'closes', name: localName(name) });
  });
  const decoder = new TextDecoder();
  for await (const chunk of bytes) {
    parse(() => parser.write(decoder.decode(chunk, { stream: true })));
    yield* events;
    events = [];
  }
  parse(() => parser.write(decoder.decode()).close());
  yield* events;
}

function parse(step: () => unknown): void {
  try {
    step();
  } catch (error) {
    throw new UnreadableFile(`it holds XML that is not well-formed: ${messageOf(error)}`);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
