import { describe, expect, it } from 'vitest';
import { recreate } from './recreate.ts';

describe.each([
  'view',
  'materialized view',
  'function',
  'procedure',
  'aggregate',
  'trigger',
  'event trigger',
])('CREATE of a %s', (kind) => {
  it('says all that was read', async () => {
    const recreations = await recreate(kind);
    expect(recreations.length).toBeGreaterThan(5);
    for (const { source, object, again } of recreations) {
      expect(again?.props, `${source}: ${object.id}`).toEqual(object.props);
      // The second definition was read, not kept as text.
      expect(again!.origin.length, `${source}: ${object.id}`).toBeGreaterThan(object.origin.length);
    }
  });
});
