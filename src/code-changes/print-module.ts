import type { Model } from '../model/model.ts';
import { printDeclaration } from './declaration.ts';
import type { CodeEcosystem } from './ecosystem.ts';
import { readCodeSchema } from './schema/read-code-schema.ts';

/** The whole schema of a model as one file of an ORM. */
export function printModule(model: Model, ecosystem: CodeEcosystem): string {
  const declarations = ecosystem.declare(readCodeSchema(model));
  const imports = ecosystem.printImports(new Set(declarations.flatMap((declaration) => declaration.imports)));
  return `${[imports.join('\n'), ...declarations.map(printDeclaration)].filter(Boolean).join('\n\n')}\n`;
}
