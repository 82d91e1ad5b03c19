import type { Stub } from '../stub.ts';
import type { Remedy } from './remedy.ts';
import { quoteStubName, splitStubName } from './stub-name.ts';

/** Members of a stubbed extension go with it; as members of plpgsql they would hold their schema back. */
export const droppedStubs: Remedy = ({ code, message, detail, stubs }) => {
  const schema = code === '2BP01' ? /^cannot drop schema (.+) because/.exec(message)?.[1] : undefined;
  if (schema === undefined || !/^extension plpgsql depends on schema /m.test(detail ?? '')) return undefined;
  const inside = stubs.filter(({ name }) => name.includes('.') && splitStubName(name).schema === schema);
  const targets = [...new Set(inside.flatMap(targetOf))];
  if (targets.length === 0) return undefined;
  return {
    before: targets.flatMap((target) => [`ALTER EXTENSION plpgsql DROP ${target}`, `DROP ${target}`]),
  };
};

function targetOf({ kind, name }: Stub): readonly string[] {
  if (kind === 'table') return [`TABLE ${quoteStubName(name)}`];
  if (kind !== 'function') return [];
  const [, own, types] = /^([^(]+)\((.*)\)$/s.exec(name) ?? [];
  return own === undefined ? [] : [`FUNCTION ${quoteStubName(own)}(${types})`];
}
