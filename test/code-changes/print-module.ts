import { printDeclaration } from '../../src/code-changes/declaration.ts';
import type { CodeEcosystem } from '../../src/code-changes/ecosystem.ts';
import { readCodeSchema } from '../../src/code-changes/schema/read-code-schema.ts';
import type { Model } from '../../src/model/model.ts';

/** The whole schema of a model as one file of an ORM. */
export function printModule(model: Model, ecosystem: CodeEcosystem): string {
  const declarations = ecosystem.declare(readCodeSchema(model));
  const imports = ecosystem.printImports(new Set(declarations.flatMap((declaration) => declaration.imports)));
  return `${[imports.join('\n'), ...declarations.map(printDeclaration)].filter(Boolean).join('\n\n')}\n`;
}
