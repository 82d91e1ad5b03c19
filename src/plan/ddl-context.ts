import type { DdlContext } from '../kinds/ddl.ts';
import type { Registry } from '../kinds/registry.ts';
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
    other: model,
    version,
    style: 'single-transaction',
    isNew: () => true,
  });
}
