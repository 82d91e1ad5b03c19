import type { SchemaObject } from '../../model/object.ts';
import { quoteDollar, quoteIdentifier, quoteLiteral, quoteName } from '../../sql/quote.ts';
import { attributeClauses } from './attribute-clauses.ts';
import type { AnyRoutineProps } from './routine-props.ts';

/** `schema.name(integer, text)`, as ALTER, DROP, COMMENT ON and GRANT ON want it. */
export function routineName({ address }: Pick<SchemaObject, 'address'>): string {
  return `${quoteName(address.path)}${address.signature ?? '()'}`;
}

/** The whole CREATE statement; `or replace` keeps owner, privileges and everything that uses the routine. */
export function printRoutine({ address, props }: SchemaObject<AnyRoutineProps>, orReplace: boolean): string {
  const word = props.returns === undefined ? 'PROCEDURE' : 'FUNCTION';
  const transforms = props.transforms.map((type) => `FOR TYPE ${type}`).join(', ');
  const attributes = [
    `LANGUAGE ${quoteIdentifier(props.language)}`,
    transforms && `TRANSFORM ${transforms}`,
    props.window ? 'WINDOW' : '',
    ...attributeClauses(props),
  ].filter(Boolean);
  const head = `CREATE ${orReplace ? 'OR REPLACE ' : ''}${word} ${quoteName(address.path)}(${printArguments(props)})`;
  const returns = props.returns === undefined ? '' : ` RETURNS ${props.returns}`;
  return `${head}${returns}\n    ${attributes.join(' ')}\n    ${printBody(props)}`;
}

function printArguments(props: AnyRoutineProps): string {
  const { argumentNames, argumentModes, argumentTypes, argumentDefaults } = props;
  return argumentTypes
    .map((type, index) => {
      const mode = argumentModes[index] === 'IN' ? '' : `${argumentModes[index]} `;
      const name = argumentNames[index] ? `${quoteIdentifier(argumentNames[index])} ` : '';
      const value = argumentDefaults[index] ? ` DEFAULT ${argumentDefaults[index]}` : '';
      return `${mode}${name}${type}${value}`;
    })
    .join(', ');
}

function printBody({ body, parsedBody, library, symbol }: AnyRoutineProps): string {
  if (library !== undefined) return `AS ${quoteLiteral(library)}, ${quoteLiteral(symbol ?? '')}`;
  return parsedBody ? (body ?? '') : `AS ${quoteDollar(body ?? '')}`;
}
