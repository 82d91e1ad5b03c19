import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registry } from '../../src/kinds/index.ts';
import type { SchemaObject } from '../../src/model/object.ts';
import { createDisplayContext } from '../../src/plan/ddl-context.ts';
import { readSnapshots } from '../support/read-snapshot.ts';

/** An object as a corpus file says it is, and as its own CREATE statements say. */
export interface Recreation {
  readonly source: string;
  readonly object: SchemaObject;
  readonly again: SchemaObject | undefined;
}

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));

/**
 * Reads every corpus file of a folder twice: as it is, and followed by what `create` writes for the objects of the
 * kind; a later definition takes the place of an earlier one.
 */
export async function recreate(
  kindName: string,
  folder = kindName.replaceAll(' ', '-'),
): Promise<readonly Recreation[]> {
  const result: Recreation[] = [];
  for (const name of readdirSync(`${corpus}${folder}`)) {
    for (const side of ['before', 'after']) {
      const source = `${folder}/${name}/${side}.sql`;
      const text = readFileSync(corpus + source, 'utf8');
      const [first] = await readSnapshots({ [source]: text });
      const context = createDisplayContext(registry, first!.model, 18);
      const objects = [...first!.model.objects.values()].filter(({ address }) => address.kind === kindName);
      const statements = objects.flatMap((object) => registry.kind(kindName).create(object, context));
      const [second] = await readSnapshots({
        [source]: `${text}\n${statements.map(({ sql }) => `${sql};`).join('\n')}`,
      });
      for (const object of objects)
        result.push({ source, object, again: second!.model.objects.get(object.id) });
    }
  }
  return result;
}
