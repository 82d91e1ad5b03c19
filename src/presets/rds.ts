import { type Preset, rulesForRoles } from './preset.ts';

const reason =
  'Amazon RDS keeps it (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Roles.html)';

/** Amazon RDS and Aurora: the roles of the service. */
export const rds: Preset = {
  name: 'rds',
  title: 'Amazon RDS and Aurora',
  signs: ['role rdsadmin', 'role rds_superuser'],
  rules: rulesForRoles(reason, [
    'rdsadmin',
    'rds_*',
    'rdsrepladmin',
    'rdstopmgr',
    'rdsproxyadmin',
    'rdswriteforwarduser',
  ]),
};
