export { connectionSecrets } from './connection-secrets.ts';
export { isHarmlessOption, secretOptionNames } from './harmless-options.ts';
export { redacted } from './placeholder.ts';
export { redactDiagnostic } from './redact-diagnostic.ts';
export { createRedactor, type Redactor } from './redactor.ts';
export { seal, sealOptions, unseal, unsealOptions } from './seal.ts';
export { isSecretName } from './secret-name.ts';
export { sealStatement } from './secret-statements.ts';
