import { quoteIdentifier } from '../../sql/quote.ts';
import type { Remedy, Treatment } from './remedy.ts';
import { hide, quoteStubName } from './stub-name.ts';
import { supportFunctions } from './support-functions.ts';

const named = /^operator class "(.+)" does not exist for access method "(.+)"/;
const byDefault = /^data type (.+) has no default operator class for access method "(.+)"/;

/** An operator class of a missing extension; a named one takes any type, a default one the type in question. */
export const missingOperatorClass: Remedy = ({ code, message }) => {
  if (code !== '42704') return undefined;
  const [, name, method] = named.exec(message) ?? [];
  if (name !== undefined && method !== undefined) return create(name, method, 'anyelement', message);
  const [, type, accessMethod] = byDefault.exec(message) ?? [];
  if (type === undefined || accessMethod === undefined) return undefined;
  return create(
    `public.default ${accessMethod} of ${type.replaceAll(/["']/g, '')}`,
    accessMethod,
    type,
    message,
  );
};

function create(name: string, accessMethod: string, type: string, why: string): Treatment {
  const target = `${quoteStubName(name)} USING ${quoteIdentifier(accessMethod)}`;
  const scope = `${type === 'anyelement' ? '' : 'DEFAULT '}FOR TYPE ${type} USING ${quoteIdentifier(accessMethod)}`;
  return {
    stub: { kind: 'operator class', name: `${name} for ${accessMethod}`, why },
    before: [
      `CREATE OPERATOR CLASS ${quoteStubName(name)} ${scope} AS ${supportFunctions(accessMethod, type)}`,
      hide(`OPERATOR CLASS ${target}`),
      hide(`OPERATOR FAMILY ${target}`),
    ],
  };
}
