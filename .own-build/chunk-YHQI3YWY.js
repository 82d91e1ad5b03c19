import {
  childrenOf,
  defaultGrants,
  privilegesFor
} from "./chunk-NRQZSPF4.js";

// src/plan/ddl-context.ts
function createDdlContext({ registry, model, other, version, style, isNew }) {
  const context = {
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
      if (defaultClass === void 0) return [standing];
      const schema = address.path.length > 1 ? address.path[0] : void 0;
      const given = registry.kinds.flatMap(
        ({ initialGrants }) => [model, other].flatMap((side) => initialGrants?.(side, { defaultClass, schema, standing }) ?? [])
      );
      return [standing, ...given];
    },
    children: (id, kind) => childrenOf(model, id, kind),
    ddlName: (object) => registry.kind(object.address.kind).ddlName(object, context)
  };
  return context;
}
function createDisplayContext(registry, model, version) {
  return createDdlContext({
    registry,
    model,
    other: model,
    version,
    style: "single-transaction",
    isNew: () => true
  });
}

export {
  createDdlContext,
  createDisplayContext
};
