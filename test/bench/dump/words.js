const areas =
  `account agent alert asset audit batch billing booking branch budget campaign cargo case channel claim
client contract course credit crew customer data delivery depot device driver event export family fleet forum freight
game garden grant group guest harvest import invoice issue journal label league ledger loan lot market media member
menu meter mobile network office order outlet parcel partner patient payment plan play post price product profile
project proof quote ranch region rental report retail review route sales school search sensor service shift ship shop
site staff stock store survey task team tenant ticket tour trade train trip vendor venue visit wallet`.split(
    /\s+/,
  );

const things =
  `accesses actions answers batches changes checks codes comments copies counts credits dates days drafts
edges entries errors events facts files flags forms goals hints hosts images items jobs keys labels limits lines links
lists locks logs marks messages moves names notes orders pages parts paths phases photos pins places plans points prices
queues rates reads replies roles rules runs scores seats sessions shares sizes slots stages stats steps tags tasks terms
texts tokens types units uses votes weeks zones`.split(/\s+/);

/**
 * The name of the table at `index`; no two indexes share one.
 * @param {number} index
 */
export function tableName(index) {
  const area = areas[index % areas.length];
  const row = Math.floor(index / areas.length);
  // A step of its own per area, so that neighbours do not all end alike.
  const thing = things[(row + index) % things.length];
  const round = Math.floor(row / things.length);
  return round === 0 ? `${area}_${thing}` : `${area}_${thing}_${round}`;
}
