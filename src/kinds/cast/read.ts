import type { AnyKind } from '../../kind-contract/kind.ts';
import type { Reader } from '../../kind-contract/reader.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import type { CastProps } from './cast.ts';

const contexts: Readonly<Record<string, CastProps['context']>> = {
  COERCION_IMPLICIT: 'implicit',
  COERCION_ASSIGNMENT: 'assignment',
  COERCION_EXPLICIT: 'explicit',
};

/** Reads CREATE CAST. */
export const readCast: Reader = (fields, context) => {
  const names = createNameReader(context);
  const path = [names.type(fields.sourcetype), names.type(fields.targettype)];
  const when = contexts[fields.context];
  if (when === undefined) return false;
  const method = fields.func ? names.routine(fields.func) : fields.inout ? 'inout' : 'binary';
  context.define<CastProps>(
    { kind: 'cast', path },
    { method, context: when },
    { references: names.references },
  );
};

/** The cast that COMMENT ON CAST names by a list of two types. */
export const locateCast: NonNullable<AnyKind['locate']> = (name, context) => {
  const [source, target] = name.List.items;
  return context.find('cast', [context.type(source.TypeName), context.type(target.TypeName)]);
};
