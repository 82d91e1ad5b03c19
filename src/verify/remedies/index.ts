import { alreadyThere } from './already-there.ts';
import { functionResult } from './function-result.ts';
import { missingAccessMethod } from './missing-access-method.ts';
import { missingCast } from './missing-cast.ts';
import { missingCollation } from './missing-collation.ts';
import { missingColumn } from './missing-column.ts';
import { missingExtension } from './missing-extension.ts';
import { missingForeignDataWrapper } from './missing-foreign-data-wrapper.ts';
import { missingFunction } from './missing-function.ts';
import { missingLanguage } from './missing-language.ts';
import { missingLibrary } from './missing-library.ts';
import { missingOperator } from './missing-operator.ts';
import { missingOperatorClass } from './missing-operator-class.ts';
import { missingRelation } from './missing-relation.ts';
import { missingRole } from './missing-role.ts';
import { missingSchema } from './missing-schema.ts';
import { missingTablespace } from './missing-tablespace.ts';
import { missingTextSearch } from './missing-text-search.ts';
import { missingType } from './missing-type.ts';
import { oldSyntax } from './old-syntax.ts';
import type { Remedy } from './remedy.ts';
import { unsupported } from './unsupported.ts';

/** What is missing because it lives outside of a database; a script may rely on all of it. */
export const surroundings: readonly Remedy[] = [missingRole, missingExtension, missingTablespace];

/** What is missing because its extension is; the first remedy that knows a refusal treats it. */
export const members: readonly Remedy[] = [
  missingSchema,
  missingType,
  missingFunction,
  functionResult,
  missingOperator,
  missingCast,
  missingAccessMethod,
  missingOperatorClass,
  missingLanguage,
  missingLibrary,
  missingCollation,
  missingForeignDataWrapper,
  missingTextSearch,
  missingRelation,
  missingColumn,
];

/** What loading a dump may call for; dropping what is not there comes first, so that nothing is made to be dropped. */
export const dumpRemedies: readonly Remedy[] = [
  alreadyThere,
  unsupported,
  ...surroundings,
  ...members,
  oldSyntax,
];
