import type { Remedy } from './remedy.ts';

const directory = '/pglite/share/postgresql/extension';

/** An extension without members: its control file and an empty script are enough for CREATE EXTENSION. */
export const missingExtension: Remedy = ({ message, statement }) => {
  const name = /^extension "(.+)" is not available/.exec(message)?.[1];
  if (name !== undefined) {
    return {
      stub: { kind: 'extension', name, why: message },
      file: { path: `${directory}/${name}.control`, text: "default_version = '0'\nrelocatable = true\n" },
    };
  }
  const script = /^could not (?:stat|open) (?:file|extension script file) "(.+--0\.sql)"/.exec(message)?.[1];
  if (script !== undefined) return { file: { path: script, text: '' } };
  const empty = /^extension "(.+)" has no installation script nor update path for version "0"/.exec(
    message,
  )?.[1];
  if (empty !== undefined) return { file: { path: `${directory}/${empty}--0.sql`, text: '' } };
  if (/^extension ".+" has no (?:installation|update) /.test(message)) {
    return { statement: statement.replace(/\s+(?:VERSION|UPDATE\s+TO)\s+(?:'[^']*'|"[^"]*"|[\w.]+)/i, '') };
  }
  return undefined;
};
