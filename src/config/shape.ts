/** What a value of the configuration must look like; messages and the published JSON Schema are made from it. */
export type Shape =
  | {
      readonly type: 'text';
      readonly about: string;
      readonly choices?: readonly string[];
      readonly pattern?: string;
      /** What fits the pattern, for messages. */
      readonly example?: string;
    }
  | { readonly type: 'number'; readonly about: string; readonly least: number; readonly most: number }
  | { readonly type: 'boolean'; readonly about: string }
  | { readonly type: 'list'; readonly about: string; readonly of: Shape }
  | { readonly type: 'map'; readonly about: string; readonly of: Shape }
  | RecordShape;

/** An object with known keys. */
export interface RecordShape {
  readonly type: 'record';
  readonly about: string;
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** A text. */
export const aText = (
  about: string,
  more: { choices?: readonly string[]; pattern?: string; example?: string } = {},
): Shape => ({
  type: 'text',
  about,
  ...more,
});

/** True or false. */
export const aSwitch = (about: string): Shape => ({ type: 'boolean', about });

/** A list whose entries all have one shape. */
export const aList = (about: string, of: Shape): Shape => ({ type: 'list', about, of });

/** An object whose keys are the user's own. */
export const aMap = (about: string, of: Shape): Shape => ({ type: 'map', about, of });

/** An object with known keys. */
export const aRecord = (
  about: string,
  fields: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
): RecordShape => ({ type: 'record', about, fields, required });
