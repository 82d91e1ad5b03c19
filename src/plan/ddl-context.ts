import { defaultGrants } from '../facets/grants.ts';
import type { DdlContext } from '../kind-contract/ddl.ts';
import { privilegesFor } from '../kind-contract/kind.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { ObjectId } from '../model/address.ts';
import { childrenOf, type Model } from '../model/model.ts';

/** What a context for writing SQL is made from. */
export interface DdlSetting {
  readonly registry: Registry;
  readonly model: Model;
  readonly other: Model;
  readonly version: number;
  readonly style: DdlContext['style'];
  readonly isNew: (id: ObjectId) => boolean;
}

/** Makes the context in which kinds write their SQL. */
export function createDdlContext({ registry, model, other, version, style, isNew }: DdlSetting): DdlContext {
  const context: DdlContext = {
    model,
    other,
    version,
    style,
    isNew,
    object(id) {
      const object = model.objects.get(id);
      if (!object) throw new Error(`the model has no ${id}`);
      return object;
    },
    initialGrants({ address }) {
      const privileges = privilegesFor(registry.kind(address.kind), address);
      const standing = defaultGrants(privileges, version);
      const defaultClass = privileges?.defaultClass;
      if (defaultClass === undefined) return [standing];
      const schema = address.path.length > 1 ? address.path[0] : undefined;
      // Whether default privileges change before or after the object is created does not matter then.
      const given = registry.kinds.flatMap(({ initialGrants }) =>
        [model, other].flatMap((side) => initialGrants?.(side, { defaultClass, schema, standing }) ?? []),
      );
      return [standing, ...given];
    },
    children: (id, kind) => childrenOf(model, id, kind),
    ddlName: (object) => registry.kind(object.address.kind).ddlName(object, context),
  };
  return context;
}

/** A context in which everything is new: for showing the definition of an object on its own. */
export function createDisplayContext(registry: Registry, model: Model, version: number): DdlContext {
  return createDdlContext({
    registry,
    model,
    other: { objects: new Map(), children: new Map() },
    version,
    style: 'single-transaction',
    isNew: () => true,
  });
}
