import type { Model } from './model.ts';

/** Makes a function of a model compute its value once for each model; the value is shared, so it must not be changed. */
export function oncePerModel<T extends object>(compute: (model: Model) => T): (model: Model) => T {
  const known = new WeakMap<Model, T>();
  return (model) => {
    let value = known.get(model);
    if (!value) {
      value = compute(model);
      known.set(model, value);
    }
    return value;
  };
}
