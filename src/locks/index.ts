export type {
  ColumnFacts,
  ConstraintFacts,
  DependantFacts,
  DroppableKind,
  IndexFacts,
  LockCatalog,
  RelationFacts,
  RelationKind,
  RoutineFacts,
  TypeFacts,
} from './catalog.ts';
export { judgeLocks } from './judge-locks.ts';
export { blocks, conflicts, describeLock, type LockMode, lockModes, strongest } from './lock-mode.ts';
export type { LockVerdict, Unsupported } from './verdict.ts';
