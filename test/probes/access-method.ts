import { exempt, type KindProbes, server } from './probe.ts';

export const accessMethodProbes: KindProbes = {
  kind: 'access method',
  probes: {
    type: server(
      'CREATE ACCESS METHOD "$" TYPE TABLE HANDLER heap_tableam_handler',
      'DROP ACCESS METHOD "$"; CREATE ACCESS METHOD "$" TYPE INDEX HANDLER bthandler',
      ['handler'],
      'the handler of one sort of access method cannot serve the other',
    ),
    handler: server(
      'CREATE ACCESS METHOD "$" TYPE INDEX HANDLER hashhandler',
      'DROP ACCESS METHOD "$"; CREATE ACCESS METHOD "$" TYPE INDEX HANDLER bthandler',
    ),
    comment: server(
      'CREATE ACCESS METHOD "$" TYPE INDEX HANDLER bthandler',
      `COMMENT ON ACCESS METHOD "$" IS 'x'`,
    ),
    owner: exempt('access methods have no owner'),
    grants: exempt('access methods have no privileges'),
  },
};
