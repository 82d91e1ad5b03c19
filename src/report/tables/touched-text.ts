import { type Sentences, sentenceFor } from '../../config/sentence-for.ts';
import type { SchemaObject } from '../../model/object.ts';
import { type Block, text } from '../block.ts';

/** What the user says that a change of these objects touches, as one paragraph; nothing where nothing is said. */
export function touchedText(
  objects: readonly SchemaObject[],
  impacts: Sentences | undefined,
): readonly Block[] {
  const said = objects.flatMap(({ address }) => sentenceFor(impacts, address) ?? []);
  const sentences = [...new Set(said)].map((sentence) => `${sentence.replace(/\.$/, '')}.`);
  return sentences.length ? [text('Touches, as the configuration says:', ...sentences)] : [];
}
