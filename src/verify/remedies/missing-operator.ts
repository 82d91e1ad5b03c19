import type { Remedy } from './remedy.ts';
import { stubFunction } from './stub-function.ts';
import { hide, quoteOperatorName, quoteStubName } from './stub-name.ts';

const form = /^operator does not exist: (?:(.+?) )?(\S*[+\-*/<>=~!@#%^&|`?]) (.+)$/;

/** An operator of a missing extension: those with a dash in their name measure a distance, others tell true from false. */
export const missingOperator: Remedy = ({ code, message }) => {
  if (code !== '42883') return undefined;
  const [, left, name, right] = form.exec(message) ?? [];
  // Only operators of a schema are an extension's; the server's own cannot be missing.
  if (!name?.includes('.') || right === undefined) return undefined;
  const types = [left, right].map((type) => (type === 'unknown' ? 'text' : type));
  const operator = quoteOperatorName(name);
  const procedure = quoteStubName(
    `${operator.split('.')[0]!.replaceAll('"', '')}.operator ${name} ${types.join(' ')}`.slice(0, 63),
  );
  const takes = types.filter((type) => type !== undefined).join(', ');
  const result = /<.+>/.test(name) ? 'double precision' : 'boolean';
  const arguments_ = [types[0] && `LEFTARG = ${types[0]}`, `RIGHTARG = ${types[1]}`]
    .filter(Boolean)
    .join(', ');
  return {
    stub: {
      kind: 'operator',
      name: `${name}(${types.map((type) => type ?? 'NONE').join(', ')})`,
      why: message,
    },
    before: [
      ...stubFunction(`${procedure}(${takes})`, result),
      `CREATE OPERATOR ${operator} (FUNCTION = ${procedure}, ${arguments_})`,
      hide(`OPERATOR ${operator} (${types[0] ?? 'NONE'}, ${types[1]})`),
    ],
  };
};
