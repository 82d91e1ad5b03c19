import { drizzle } from './drizzle/drizzle.ts';
import type { CodeEcosystem } from './ecosystem.ts';
import { kysely } from './kysely/kysely.ts';
import { prisma } from './prisma/prisma.ts';
import { sqlalchemy } from './sqlalchemy/sqlalchemy.ts';

/** The ORMs whose code is written, in the order in which a report has them. */
export const ecosystems: readonly CodeEcosystem[] = [drizzle, prisma, kysely, sqlalchemy];
