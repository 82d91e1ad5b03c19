import { configShape } from './config-shape.ts';
import type { Shape } from './shape.ts';

type JsonSchema = { readonly [key: string]: unknown };

/** The JSON Schema of the configuration, as it is published in `schema/config.schema.json`. */
export function writeConfigSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://dumplens.dev/schema/config.schema.json',
    title: 'dumplens.config',
    ...schemaOf(configShape),
  };
}

function schemaOf(shape: Shape): JsonSchema {
  const description = shape.about;
  switch (shape.type) {
    case 'text':
      return {
        type: 'string',
        description,
        ...(shape.choices ? { enum: shape.choices } : { minLength: 1 }),
        ...(shape.pattern ? { pattern: shape.pattern } : {}),
      };
    case 'number':
      return { type: 'number', description, minimum: shape.least, maximum: shape.most };
    case 'boolean':
      return { type: 'boolean', description };
    case 'list':
      return { type: 'array', description, items: schemaOf(shape.of) };
    case 'map':
      return { type: 'object', description, additionalProperties: schemaOf(shape.of) };
    case 'record':
      return {
        type: 'object',
        description,
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, schemaOf(field)]),
        ),
        ...(shape.required?.length ? { required: shape.required } : {}),
        additionalProperties: false,
      };
  }
}
