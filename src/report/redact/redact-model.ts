import type { Model } from '../../model/model.ts';
import type { Redactor } from '../../redact/index.ts';
import { redactObject } from './redact-delta.ts';

/** The model with every secret in its objects replaced, for sections that print parts of values. */
export function redactModel(model: Model, redactor: Redactor): Model {
  return {
    ...model,
    objects: new Map([...model.objects].map(([id, object]) => [id, redactObject(object, redactor)])),
  };
}
