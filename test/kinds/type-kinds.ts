import { type Assembly, assemble } from '../../src/assemble/assemble.ts';
import type { DdlContext } from '../../src/kind-contract/ddl.ts';
import type { AnyKind } from '../../src/kind-contract/kind.ts';
import { createRegistry } from '../../src/kind-contract/registry.ts';
import { accessMethod } from '../../src/kinds/access-method/access-method.ts';
import { attribute } from '../../src/kinds/attribute/attribute.ts';
import { baseType } from '../../src/kinds/base-type/base-type.ts';
import { cast } from '../../src/kinds/cast/cast.ts';
import { collation } from '../../src/kinds/collation/collation.ts';
import { compositeType } from '../../src/kinds/composite-type/composite-type.ts';
import { conversion } from '../../src/kinds/conversion/conversion.ts';
import { enumKind } from '../../src/kinds/enum/enum.ts';
import { extension } from '../../src/kinds/extension/extension.ts';
import { language } from '../../src/kinds/language/language.ts';
import { operator } from '../../src/kinds/operator/operator.ts';
import { operatorClass } from '../../src/kinds/operator-class/operator-class.ts';
import { operatorFamily } from '../../src/kinds/operator-family/operator-family.ts';
import { rangeType } from '../../src/kinds/range-type/range-type.ts';
import { schema } from '../../src/kinds/schema/schema.ts';
import { sequence } from '../../src/kinds/sequence/sequence.ts';
import { statement } from '../../src/kinds/statement/statement.ts';
import { textSearchConfiguration } from '../../src/kinds/text-search-configuration/text-search-configuration.ts';
import { textSearchDictionary } from '../../src/kinds/text-search-dictionary/text-search-dictionary.ts';
import { textSearchParser } from '../../src/kinds/text-search-parser/text-search-parser.ts';
import { textSearchTemplate } from '../../src/kinds/text-search-template/text-search-template.ts';
import { transform } from '../../src/kinds/transform/transform.ts';
import type { Model } from '../../src/model/model.ts';
import { childrenOf } from '../../src/model/model.ts';
import { parseStatements } from '../../src/parse/parse-statements.ts';
import { splitStatements } from '../../src/parse/split.ts';

/** Types, sequences, extensions and what belongs to them. */
export const typeKinds: readonly AnyKind[] = [
  extension,
  language,
  enumKind,
  compositeType,
  attribute,
  rangeType,
  baseType,
  sequence,
  collation,
  cast,
  operator,
  operatorFamily,
  operatorClass,
  conversion,
  transform,
  accessMethod,
  textSearchParser,
  textSearchTemplate,
  textSearchDictionary,
  textSearchConfiguration,
];

const registry = createRegistry([schema, ...typeKinds, statement]);

/** Reads a text with these kinds only. */
export function readTypes(text: string): Assembly {
  const result = splitStatements(text, { file: 'test.sql' });
  const file = { label: 'test', path: 'test.sql', sha256: '', bytes: 0, encoding: 'utf-8', ...result };
  return assemble(file, parseStatements(result.statements, new Map()), registry);
}

/** What the kinds may ask, for a plan from one model to another. */
export function planContext(model: Model, other: Model, version = 18): DdlContext {
  return {
    model,
    other,
    version,
    style: 'online',
    isNew: (id) => !other.objects.has(id),
    object: (id) => model.objects.get(id)!,
    initialGrants: () => [[]],
    children: (id, kind) => childrenOf(model, id, kind),
    ddlName: (object) => kindOf(object.address.kind).ddlName(object, planContext(model, other, version)),
  };
}

/** The kind of this name, out of the ones above. */
export function kindOf(name: string): AnyKind {
  return registry.kind(name);
}
