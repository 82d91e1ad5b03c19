import { compareTypes } from '../../canon/index.ts';
import type { AnyRoutineProps } from './routine-props.ts';

/**
 * Tells whether CREATE OR REPLACE takes the new definition: it refuses another result, another name for a named
 * input argument and a default taken away (https://www.postgresql.org/docs/18/sql-createfunction.html).
 */
export function canReplace(from: AnyRoutineProps, to: AnyRoutineProps): boolean {
  const before = inputs(from);
  const after = inputs(to);
  return (
    (from.window ?? false) === (to.window ?? false) &&
    compareTypes(from.returns ?? '', to.returns ?? '').equal &&
    before.length === after.length &&
    before.every(({ name }, index) => name === '' || name === after[index]!.name) &&
    before.every(({ hasDefault }, index) => !hasDefault || after[index]!.hasDefault) &&
    outputs(from) === outputs(to)
  );
}

interface Input {
  readonly name: string;
  readonly hasDefault: boolean;
}

function inputs(props: AnyRoutineProps): readonly Input[] {
  return props.argumentModes.flatMap((mode, index) =>
    mode === 'OUT'
      ? []
      : [{ name: props.argumentNames[index]!, hasDefault: props.argumentDefaults[index] !== '' }],
  );
}

/** The row that output arguments make up; their names are part of it only where the result is a record. */
function outputs(props: AnyRoutineProps): string {
  const indexes = [...props.argumentModes.keys()].filter((index) => /OUT$/.test(props.argumentModes[index]!));
  const isRecord = props.returns === undefined || /^(?:SETOF )?record$/.test(props.returns);
  if (!isRecord) return '';
  return JSON.stringify(indexes.map((index) => [props.argumentNames[index], props.argumentTypes[index]]));
}
