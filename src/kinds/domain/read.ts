import { isNullDefault } from '../../canon/index.ts';
import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import { collationName } from '../../kind-parts/index/index-elements.ts';
import { objectId } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, sliceExpression } from '../../parse/slice.ts';
import type { DomainProps } from './props.ts';

/** Reads CREATE DOMAIN with its constraints; each check is an object of its own. */
export const readDomain: Reader = (fields, context) => {
  const path = context.path(fields.domainname);
  const nodes: readonly AstFields[] = (fields.constraints ?? []).map((node: AstFields) => node.Constraint);
  const byType = (type: string) => nodes.find(({ contype }) => contype === type);
  const notNull = byType('CONSTR_NOTNULL');
  const collation = fields.collClause?.collname;
  const type = context.type(fields.typeName);
  const places: readonly number[] = [...nodes, fields.collClause].map((node) =>
    context.offset(node?.location ?? 0),
  );
  const id = context.define<DomainProps>(
    { kind: 'domain', path },
    {
      type,
      collation: collation && collationName(collation, context),
      default: readDefault(byType('CONSTR_DEFAULT'), type, places, context),
      notNull: notNull !== undefined,
      notNullName: notNull?.conname,
    },
    // What a check uses is used by the check alone, which can go and come without the domain.
    { tree: { ...fields, constraints: nodes.filter(({ contype }) => contype !== 'CONSTR_CHECK') } },
  );
  return nodes
    .filter(({ contype }) => contype === 'CONSTR_CHECK')
    .every((node) => readCheck(node, path, id, context));
};

/** Reads ALTER DOMAIN: pg_dump writes only ADD CONSTRAINT … NOT VALID, people the rest. */
export const readAlterDomain: Reader = ({ subtype, typeName, def, name }, context) => {
  const path = context.path(typeName);
  const id = context.find('type', path);
  if (id === undefined || context.get(id)?.address.kind !== 'domain') return false;
  switch (subtype) {
    case 'T': {
      const at = findWord(context.text, 0, 'DEFAULT');
      const text = sliceExpression(context.text, at).text;
      const { type } = context.get<DomainProps>(id)!.props;
      return context.update<DomainProps>(id, {
        default: def && !isNullDefault(text, type) ? text : undefined,
      });
    }
    case 'N':
      return context.update<DomainProps>(id, { notNull: false, notNullName: undefined });
    case 'O':
      return context.update<DomainProps>(id, { notNull: true });
    case 'C':
      if (def.Constraint.contype === 'CONSTR_NOTNULL') {
        return context.update<DomainProps>(id, { notNull: true, notNullName: def.Constraint.conname });
      }
      return readCheck(def.Constraint, path, id, context);
    case 'V':
      return context.update(objectId({ kind: 'domain constraint', path: [...path, name] }), {
        validated: true,
      });
    default:
      return false;
  }
};

/** The checks belong to another kind, whose reader is called as if they were statements. */
function readCheck(node: AstFields, path: readonly string[], id: string, context: ReadContext): boolean {
  return context.readElement('DomainConstraint', { ...node, domainPath: path, domainId: id }, context);
}

/** A default that is NULL is none. The expression begins after the keyword and ends before the next clause. */
function readDefault(
  node: AstFields | undefined,
  type: string,
  places: readonly number[],
  context: ReadContext,
): string | undefined {
  if (!node) return undefined;
  const start = context.offset(node.location);
  const limit = Math.min(context.text.length, ...places.filter((place) => place > start));
  const text = sliceExpression(context.text, findWord(context.text, start, 'DEFAULT'), { limit }).text;
  return isNullDefault(text, type) ? undefined : text;
}
